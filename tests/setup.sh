#!/usr/bin/env bash
# Sees to the browser that the end-to-end tests drive. Run it as often as you like.
set -euo pipefail

if [ -x /usr/bin/chromium ]; then
  exit 0
fi

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo 'tests/setup.sh: the tests need Chromium at /usr/bin/chromium. Install it (on Debian, as root: apt-get install --no-install-recommends chromium fonts-dejavu-core).' >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
