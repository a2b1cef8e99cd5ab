#!/usr/bin/env bash
# Sees to the screen reader of `npm run test:heard`, and to the desk on which it reads: a screen that
# nobody sees, a window manager, and what presses the keys. Run it as often as you like.
set -euo pipefail
cd "$(dirname "$0")"
bash ../setup.sh

packages=(orca speech-dispatcher python3-speechd at-spi2-core dbus xvfb openbox xdotool)
missing=()
for package in "${packages[@]}"; do
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "tests/heard/setup.sh: as root: apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
