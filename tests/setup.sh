#!/usr/bin/env bash
# Sees to the browsers that the tests drive, to what reads the pages they print, and to the server of
# our recipe. Run it as often as you like.
set -euo pipefail
cd "$(dirname "$0")"

# A file of each Debian package, and the package.
missing=()
while read -r file package; do
  [ -e "$file" ] || missing+=("$package")
done <<'PACKAGES'
/usr/bin/chromium chromium
/usr/bin/firefox-esr firefox-esr
/usr/bin/WebKitWebDriver webkit2gtk-driver
/usr/bin/Xvfb xvfb
/usr/bin/pdftotext poppler-utils
/usr/bin/zbarimg zbar-tools
/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf fonts-dejavu-core
/usr/sbin/nginx nginx
/usr/lib/nginx/modules/ngx_http_brotli_static_module.so libnginx-mod-http-brotli-static
PACKAGES

# `npm run test:all` wants more: the engine of Safari 16.
if [ "${VEJVISER_ENGINES:-}" = all ]; then
  while read -r file package; do
    [ -e "$file" ] || missing+=("$package")
  done <<'PACKAGES'
/usr/bin/WPEWebDriver wpewebkit-driver
/usr/lib/x86_64-linux-gnu/libWPEWebKit-1.1.so.0 libwpewebkit-1.1-0
/usr/lib/x86_64-linux-gnu/libWPEBackend-fdo-1.0.so.1 libwpebackend-fdo-1.0-1
PACKAGES
fi

# Old Chromiums are in no Debian package, but in packages of npm, for this kind of machine alone.
old=old-browsers
omit=(--omit=optional)
wanted=(88)
[ "${VEJVISER_ENGINES:-}" != all ] || { omit=() wanted=(79 88 109); }
[ "$(uname -m)" = x86_64 ] || wanted=()
for version in "${wanted[@]}"; do
  [ -x "$old/node_modules/chromium-$version/bin/chromium" ] && continue
  npm ci --no-audit --no-fund --loglevel error --prefix "$old" "${omit[@]}"
  node "$old/unpack.mjs"
  break
done

# With this the tests take two thirds of the time. They pass without it.
faster=chromium-headless-shell
[ -e /usr/bin/$faster ] && faster=

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  [ ${#missing[@]} -eq 0 ] && exit 0
  echo "tests/setup.sh: the tests need Debian's ${missing[*]}. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi

install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

[ ${#missing[@]} -eq 0 ] && [ -z "$faster" ] && exit 0
apt-get update -qq || [ ${#missing[@]} -eq 0 ]
[ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
[ -z "$faster" ] || install "$faster" || echo "tests/setup.sh: goes on without $faster"
