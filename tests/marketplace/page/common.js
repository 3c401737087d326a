// Runs as the page's first inline script. `standIn` is the page's own business, `lib.mtop` copies the site's library.
window.standIn = (() => {
  const config = JSON.parse(document.currentScript.dataset.config);
  document.currentScript.removeAttribute('data-config');
  const host = `https://acs.aliexpress.${location.hostname.endsWith('.us') ? 'us' : 'com'}`;
  let calls = 0;

  function address(api, extra) {
    const query = new URLSearchParams({
      jsv: '2.5.1',
      appKey: '12574478',
      t: String(Date.now()),
      sign: '0123456789abcdef0123456789abcdef',
      api,
      v: '1.0',
      ...extra,
    });
    return `${host}/h5/${api.toLowerCase()}/1.0/?${query}`;
  }

  // The site's library: define the callback, set the script's source, insert it; the callback removes itself first.
  function request(options) {
    return new Promise((resolve, reject) => {
      calls += 1;
      const name = `mtopjsonp${calls}`;
      const script = document.createElement('script');
      let timer;
      const finish = (reason) => {
        clearTimeout(timer);
        if (reason === 'TIMEOUT') {
          window[name] = () => {
            window[name] = void 0;
            delete window[name];
          };
        } else {
          window[name] = void 0;
          delete window[name];
        }
        script.remove();
      };
      timer = setTimeout(() => {
        finish('TIMEOUT');
        reject({ ret: ['TIMEOUT::timeout'] });
      }, options.timeout ?? 20000);
      window[name] = (answer) => {
        finish();
        // The site's library writes into the answer.
        answer.retType = answer.ret.some((line) => line.includes('SUCCESS')) ? 0 : 1;
        (answer.retType === 0 ? resolve : reject)(answer);
      };
      script.src = address(options.api, {
        type: 'originaljsonp',
        dataType: 'originaljsonp',
        callback: name,
        data: JSON.stringify(options.data ?? {}),
      });
      script.async = true;
      script.onerror = () => {
        finish('ABORT');
        reject({ ret: ['ABORT::script error'] });
      };
      (document.head ?? document.documentElement).append(script);
    });
  }

  /** What the site does for everything after the first load. */
  async function post(api, data) {
    const response = await fetch(
      address(api, { type: 'originaljson', dataType: 'originaljson', post: '1', isSec: '1' }),
      {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `data=${encodeURIComponent(JSON.stringify(data))}`,
      },
    );
    const answer = await response.json();
    if (!answer.ret.some((line) => line.includes('SUCCESS'))) throw answer;
    return answer;
  }

  window.lib = { mtop: { request } };

  /** An element: `el('a.x', { href }, 'text', child)`. */
  function el(selector, attributes, ...children) {
    const [tag, ...classes] = selector.split('.');
    const node = document.createElement(tag);
    if (classes.length) node.className = classes.join(' ');
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === null || value === undefined) continue;
      if (typeof value === 'function') node.addEventListener(name, value);
      else node.setAttribute(name, value);
    }
    node.append(
      ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
    );
    return node;
  }

  const button = (primary, text, action, extra = '') =>
    el(
      `button.comet-btn${primary ? '.comet-btn-primary' : ''}${extra}`,
      { type: 'button', click: action },
      el('span', {}, text),
    );

  /** What a page does when its data is refused: the log-in page, or a captcha over everything. */
  function refused(answer) {
    const code = String(answer?.ret?.[0] ?? '');
    if (code.includes('SESSION')) {
      location.href = `https://login.aliexpress.com/?return_url=${encodeURIComponent(location.href)}`;
    } else if (code.includes('USER_VALIDATE')) {
      document.body.append(
        el(
          'div.baxia-dialog',
          {},
          el(
            'div',
            { id: 'baxia-dialog-content' },
            'Sorry, we have detected unusual traffic from your network. Please slide to verify.',
          ),
        ),
      );
    }
    throw answer;
  }

  /** The first answer of a page; `config.inline` stands in for it where the API is broken and the page is not. */
  async function first(api, data) {
    const asked = request({ api, data, v: '1.0', timeout: 20000 });
    if (!config.inline) return asked.catch(refused);
    await asked.catch(() => undefined);
    return config.inline;
  }

  const part = (answer, tag) => Object.values(answer.data.data).find((one) => one.tag === tag)?.fields;
  const later = () => new Promise((resolve) => setTimeout(resolve, config.renderDelay));
  const isTrue = (value) => value === true || value === 'true';
  const background = (url) => `background-image: url("${url}");`;
  /** Clicks that reached the page's own buttons, for tests. */
  const clicks = [];

  return { config, first, post, el, button, part, later, isTrue, background, clicks, refused, root: null };
})();
