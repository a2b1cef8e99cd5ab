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

if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "tests/setup.sh: the tests need Debian's ${missing[*]}. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
