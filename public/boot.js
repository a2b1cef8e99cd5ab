// The page holds the start page as it was built. Where the address or the tab leads elsewhere, it
// is hidden before it is drawn. CSS cannot see a route, a query or what the tab keeps: hence a script.
(function () {
  var page = document.documentElement;
  var kept = null;
  try {
    kept = sessionStorage.getItem('vejviser');
  } catch {
    // A browser that refuses storage keeps nothing.
  }
  if (!/^#\/./.test(location.hash) && !location.search && kept === null) return;
  page.dataset.opens = 'elsewhere';
  // Where the guide itself does not come, the start page is better than none.
  addEventListener('error', () => delete page.dataset.opens, true);
})();
