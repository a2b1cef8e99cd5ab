#!/usr/bin/env bash
# Sees to what municipalities' pages are made with: Debian's WordPress with MariaDB and PHP, and the
# packages of this folder. Run it as often as you like.
set -euo pipefail
cd "$(dirname "$0")"

packages=(wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql)
if ! dpkg-query -W "${packages[@]}" >/dev/null 2>&1; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "tests/hosts/setup.sh: these tests need Debian's ${packages[*]}. As root: apt-get install --no-install-recommends ${packages[*]}" >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

# What is installed notes the list that it was installed by.
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel error
fi
