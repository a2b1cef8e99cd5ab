// The page for what is not there does not know where it stands, nor in which folder the guide is: its
// links lead to the root of the host until this has found the folder, by the file that only it has.
(function () {
  // A link whose `#` was sent on as a path, or lost, where no server sends it back.
  var link =
    /^\/*(.*?)(?:%(?:25)*23|(?=(?:link|print|caseworker)(?:[/=]|%(?:25)*2f)+1-))(.*)$/i.exec(
      location.pathname,
    );
  if (link) {
    location.replace(
      '/' + link[1].replace(/%(?:25)*3f/i, '?') + '#' + link[2].replace(/^(?=\w)/, '/'),
    );
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
