#!/usr/bin/env bash
# Sees to the checkers of `npm run test:checkers`: packages of their own (85 MB), and a Java for the
# Nu HTML checker. Run it as often as you like.
set -euo pipefail
cd "$(dirname "$0")"

bash ../setup.sh
# Without scripts: that of vnu-jar would fetch a Java of its own from elsewhere.
if ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.installed
fi

if ! command -v java >/dev/null; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "tests/checkers/setup.sh: as root: apt-get install --no-install-recommends default-jre-headless" >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless >/dev/null
fi
