#!/usr/bin/env bash
# Sees to the browsers that the tests drive, to what reads the pages they print, and to the server of
# our recipe. Run it as often as you like.
set -euo pipefail

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
/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf fonts-dejavu-core
/usr/sbin/nginx nginx
/usr/lib/nginx/modules/ngx_http_brotli_static_module.so libnginx-mod-http-brotli-static
PACKAGES

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
