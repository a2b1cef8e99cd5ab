// The page holds the start page and the first question as they were built, and is painted without
// this script: CSS shows the one that the address asks for, and neither for another route. Only here
// is seen that a query, a link or what the tab keeps leads elsewhere: then neither is shown. The guide
// is fetched at once where it is waited for, and else after the first paint.
(function () {
  var page = document.documentElement;
  var named = document.querySelector('meta[name=guide]');
  var kept = null;
  try {
    kept = sessionStorage.getItem('vejviser');
  } catch {
    // A browser that refuses storage keeps nothing.
  }
  var isBuilt = /^(?!#\/.)|^#\/overview$/.test(location.hash);
  var isElsewhere = !isBuilt || location.search !== '' || kept !== null;
  if (isElsewhere) page.dataset.opens = 'elsewhere';
  // The link to the content leads away from the address, but not from the question.
  else if (location.hash.startsWith('#/')) page.dataset.opens = 'question';

  // Where the guide itself does not come, the start page is better than none.
  function showStart() {
    delete page.dataset.opens;
    document.querySelectorAll('.route, .first-route').forEach((mark) => mark.remove());
  }
  function fetchGuide() {
    // While developing, the page names the guide itself.
    if (!named) return;
    var files = named.content.split(' ').map((file) => new URL(file, document.baseURI).href);
    // All at once: what the first one needs is known.
    for (const href of files)
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'modulepreload',
          crossOrigin: 'anonymous',
          href,
        }),
      );
    import(files[0]).catch(showStart);
  }
  // The second frame begins once the first is drawn.
  function afterPaint() {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(fetchGuide)));
  }
  // Nothing is painted in a page that is hidden, or in a frame that is out of sight.
  if (isElsewhere || window !== top || document.hidden) fetchGuide();
  else if (document.readyState === 'complete') afterPaint();
  else addEventListener('load', afterPaint);
})();
