// The page holds the start page and the first question as they were built, and is painted without
// this script: CSS shows the one that the address asks for, and neither for another route. Only here
// is seen that a query, a link or what the tab keeps leads elsewhere: then neither is shown. The guide
// is fetched at once where it is waited for, and else after the first paint.
(function () {
  var page = document.documentElement;
  var named = document.querySelector('meta[name=guide]');
  var kept = null;
  page.dataset.keptAs = keptAs();
  try {
    kept = page.dataset.keptAs && sessionStorage.getItem(page.dataset.keptAs);
  } catch {
    // A browser that refuses storage keeps nothing.
  }
  var isBuilt = /^(?!#\/.)|^#\/overview$/.test(location.hash);
  var isElsewhere = !isBuilt || location.search !== '' || Boolean(kept);
  if (isElsewhere) page.dataset.opens = 'elsewhere';
  // The link to the content leads away from the address, but not from the question.
  else if (location.hash.startsWith('#/')) page.dataset.opens = 'question';

  // The name under which the tab keeps the answers (src/browser/storage.ts). A guide in another folder,
  // or in another frame, has its own; the preview in the page for editors keeps none.
  function keptAs() {
    if (window.name === 'vejviser-preview') return '';
    var folder = location.pathname.replace(/[^/]*$/, '');
    return 'vejviser ' + folder + (window === top ? '' : ' ' + frameName());
  }
  function frameName() {
    return (
      window.name || Array.from({ length: parent.length }, (_, i) => parent[i]).indexOf(window)
    );
  }

  // Where the guide does not come, or throws as it begins, the start page is better than none. It says
  // so, and leads to the page of the scheme that was asked for, which needs no script.
  function showStart() {
    var scheme = (/^#\/([a-z-]+)(\/about)?$/.exec(location.hash) || [])[1];
    var link = document.querySelector('.no-guide [hidden]');
    if (link && document.getElementById('/' + scheme + '/about')) {
      link.hidden = false;
      link.href = scheme + '.html';
    }
    delete page.dataset.opens;
    page.dataset.guide = 'failed';
    document.querySelectorAll('.route, .first-route').forEach((mark) => mark.remove());
  }
  addEventListener('guide-failed', showStart);
  // What only the guide can do is not pressed without a word. Where this script does not come either,
  // CSS says so.
  function tellIfLate(ms) {
    setTimeout(() => (page.dataset.guide = page.dataset.guide || 'late'), ms);
  }
  addEventListener('click', ({ target }) => {
    if (target.closest('.start .button, .first-question .button')) tellIfLate(1500);
  });
  function fetchGuide() {
    // While developing, the page names the guide itself.
    if (!named) return;
    var files = named.content.split(' ').map((file) => new URL(file, document.baseURI).href);
    // The last one holds Danish words, which another language does not wait for.
    if (/[?&]lang=/.test(location.search)) files.pop();
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
    tellIfLate(4000);
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
