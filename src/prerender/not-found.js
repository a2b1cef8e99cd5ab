// The page for what is not there does not know where it stands, nor in which folder the guide is: its
// links lead to the root of the host until this has found the folder, by the file that only it has.
(function () {
  // A link whose `#` was sent on as a path, where no server sends it back.
  var parts = location.pathname.split(/%(?:25)*23/);
  if (parts.length > 1) {
    location.replace('/' + parts[0].replace(/^\/+/, '') + '#' + parts.slice(1).join('#'));
    return;
  }
  var folders = location.pathname.split('/').slice(0, -1).filter(Boolean);
  function lookIn(depth) {
    if (depth < 0) return;
    var folder = folders
      .slice(0, depth)
      .map((name) => name + '/')
      .join('');
    fetch('/' + folder + 'status.json')
      .then((response) => response.json())
      .then(({ edition }) => edition || Promise.reject())
      .then(
        () =>
          document.querySelectorAll('[data-file]').forEach((link) => {
            link.href = '/' + folder + link.dataset.file;
          }),
        () => lookIn(depth - 1),
      );
  }
  lookIn(folders.length);
})();
