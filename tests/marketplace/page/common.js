// Runs as the page's first inline script. `standIn` is the page's own business, `lib.mtop` copies the site's library.
window.standIn = (() => {
  const config = JSON.parse(document.currentScript.dataset.config);
  document.currentScript.removeAttribute('data-config');
  const { words, refusals } = config;
  const site = location.hostname.endsWith('.us') ? 'us' : 'com';
  const host = `https://acs.aliexpress.${site}`;
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

  /** The site's library writes into the answer. */
  function opened(answer) {
    answer.retType = answer.ret.some((line) => line.includes('SUCCESS')) ? 0 : 1;
    if (answer.retType === 0) return answer;
    // Whoever asked: the site's library for captchas listens to all answers.
    if (refusals?.captcha === 'dialog' && String(answer.ret).includes('USER_VALIDATE')) {
      captcha(answer.data?.url ?? '');
    }
    throw answer;
  }

  // The site's library: define the callback, set the script's source, insert it; the callback removes itself first.
  function jsonp(options) {
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
        try {
          resolve(opened(answer));
        } catch (refusal) {
          reject(refusal);
        }
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

  const formOf = (options) => `data=${encodeURIComponent(JSON.stringify(options.data ?? {}))}`;
  const FORM = 'application/x-www-form-urlencoded';

  function postAddress(api) {
    const extra = { type: 'originaljson', dataType: 'originaljson', post: '1', isSec: '1' };
    // A server that sees no headers could not tell which page to allow the answer.
    if (location.hostname !== `www.aliexpress.${site}`) extra.origin = location.origin;
    return address(api, extra);
  }

  async function byFetch(options) {
    const answer = await fetch(postAddress(options.api), {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': FORM },
      body: formOf(options),
    })
      .then((response) => response.json())
      .catch(() => {
        throw { ret: ['ABORT::request error'] };
      });
    return opened(answer);
  }

  function byXhr(options) {
    return new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.onreadystatechange = () => {
        if (xhr.readyState !== 4) return;
        try {
          resolve(opened(JSON.parse(xhr.responseText)));
        } catch (refusal) {
          reject(refusal.ret ? refusal : { ret: ['ABORT::request error'] });
        }
      };
      xhr.open('POST', postAddress(options.api));
      xhr.withCredentials = true;
      xhr.setRequestHeader('Content-type', FORM);
      xhr.send(formOf(options));
    });
  }

  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  /** A server that takes its time answers a request that is made later: the one behind these pages knows no waiting. */
  const slow = (send) => (options) =>
    config.answerDelay ? wait(config.answerDelay).then(() => send(options)) : send(options);
  const request = slow({ jsonp, fetch: byFetch, xhr: byXhr }[config.transport] ?? jsonp);
  /** What the site does for everything after the first load. */
  const post = slow(config.transport === 'xhr' ? byXhr : byFetch);

  window.lib = { mtop: { request } };

  /** What the page gave each of its nodes; attributes and children that are not in it are not the page's. */
  const own = new WeakMap();

  /** A class or id as it is called on this page. */
  function named(name) {
    if (!config.names) return name;
    config.names[name] ??= `x${Object.keys(config.names).length}`;
    return config.names[name];
  }

  function attribute(name, value) {
    if (!config.names) return [name, String(value)];
    if (name === 'data-pl') return ['data-p', named(value)];
    return [name, name === 'id' ? named(value) : String(value)];
  }

  /** Gives a node these attributes in place of those that it had from the page. */
  function dress(node, attributes) {
    const mine = own.get(node);
    for (const name of Object.keys({ ...mine.attributes, ...attributes })) {
      if (!(name in attributes)) node.removeAttribute(name);
      else if (mine.attributes[name] !== attributes[name]) node.setAttribute(name, attributes[name]);
    }
    mine.attributes = attributes;
  }

  /** Listens for what the node has handlers for now, and calls the handler it has then. */
  function listen(node) {
    const mine = own.get(node);
    for (const type of Object.keys(mine.handlers)) {
      if (mine.listening.has(type)) continue;
      mine.listening.add(type);
      node.addEventListener(type, (event) => mine.handlers[type]?.(event));
    }
  }

  /** An element: `el('a.x', { href }, 'text', child)`. */
  function el(selector, given, ...children) {
    const [tag, ...classes] = selector.split('.');
    const node = document.createElement(tag);
    const attributes = classes.length ? { class: classes.map(named).join(' ') } : {};
    const handlers = {};
    for (const [name, value] of Object.entries(given ?? {})) {
      if (value === null || value === undefined) continue;
      if (typeof value === 'function') handlers[name] = value;
      else Object.assign(attributes, Object.fromEntries([attribute(name, value)]));
    }
    const nodes = children
      .flat()
      .filter((child) => child !== null && child !== undefined && child !== false)
      .map((child) => (child instanceof Node ? child : document.createTextNode(child)));
    own.set(node, { attributes: {}, handlers, listening: new Set(), children: nodes });
    dress(node, attributes);
    listen(node);
    node.append(...nodes);
    return node;
  }

  /**
   * Makes a node show what another was drawn to show, as React does where keys are missing: elements of the same kind stay,
   * with other attributes and other data in the same texts. Returns what stands there afterwards.
   */
  function patch(node, next) {
    if (node.nodeType === Node.TEXT_NODE && next.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue !== next.nodeValue) node.nodeValue = next.nodeValue;
      return node;
    }
    if (node.nodeName !== next.nodeName) {
      node.replaceWith(next);
      return next;
    }
    const mine = own.get(node);
    const wanted = own.get(next);
    dress(node, wanted.attributes);
    mine.handlers = wanted.handlers;
    listen(node);
    for (const extra of mine.children.slice(wanted.children.length)) extra.remove();
    const children = [];
    for (const [i, child] of wanted.children.entries()) {
      const there = mine.children[i];
      if (there) children.push(patch(there, child));
      else {
        if (children.length) children.at(-1).after(child);
        else node.prepend(child);
        children.push(child);
      }
    }
    mine.children = children;
    return node;
  }

  const button = (primary, text, action, extra = '') =>
    el(
      `button.comet-btn${primary ? '.comet-btn-primary' : ''}${extra}`,
      { type: 'button', click: action },
      el('span', {}, text),
    );

  /** A pop-up over the page, which any of its buttons closes. */
  function popUp(title, ...content) {
    const modal = el(
      'div.comet-modal-wrap',
      { click: (event) => event.target.closest('button, a') && modal.remove() },
      el('div.comet-modal', { role: 'dialog' }, el('div.comet-modal-title', {}, title), ...content),
    );
    document.body.append(modal);
  }

  /**
   * A captcha over everything: the box and the frame by their names on the site (search "baxia-dialog-content", public
   * scrapers of 2023 to 2026).
   */
  function captcha(url) {
    if (document.getElementById(named('baxia-dialog-content'))) return;
    document.body.append(
      el('div.baxia-dialog', {}, el('iframe', { id: 'baxia-dialog-content', src: url || `${host}/punish` })),
    );
  }

  /** The log-in over everything, by its names on the site (search "batman-dialog-wrap", public scrapers of 2021 to 2025). */
  function login() {
    if (document.getElementById(named('batman-dialog-wrap'))) return;
    document.body.append(
      el(
        'div.batman-dialog',
        { id: 'batman-dialog-wrap', role: 'dialog' },
        el('div.comet-modal-title', {}, words.site.signIn),
        el('p', {}, words.site.signInTo),
        el('input', { id: 'fm-login-id', type: 'text', placeholder: words.site.signInField }),
        button(true, words.site.signIn, () => undefined, '.cosmos-btn'),
      ),
    );
  }

  /** What a page does when its data is refused: the log-in page, or a captcha or log-in over everything. */
  function refused(answer) {
    const code = String(answer?.ret?.[0] ?? '');
    if (code.includes('SESSION')) {
      if (refusals.login === 'dialog') login();
      else location.href = `https://login.aliexpress.com/?return_url=${encodeURIComponent(location.href)}`;
    } else if (code.includes('USER_VALIDATE')) {
      // As a dialog it is there already.
      if (refusals.captcha === 'plain') {
        const text = `${words.site.captcha} ${words.site.slide}`;
        document.body.append(el('div.baxia-dialog', {}, el('div', { id: 'baxia-dialog-content' }, text)));
      }
    } else return false;
    return true;
  }

  const loading = () => el('div.comet-loading-wrap', {}, words.site.loading);

  /** Waits for "Retry". */
  function retry(place) {
    return new Promise((resolve) => {
      place.replaceChildren(
        el('div.nothing', {}, el('p', {}, words.site.wrong), button(false, words.buttons.retry, resolve)),
      );
    }).then(() => place.replaceChildren(loading()));
  }

  /** An answer, as soon as there is one; `place` shows when there is none. Refused, the page stays as it is. */
  async function load(place, api, data, send = post) {
    for (;;) {
      try {
        return await send({ api, data, v: '1.0', timeout: 20000 });
      } catch (answer) {
        if (refused(answer)) return new Promise(() => undefined);
        await retry(place);
      }
    }
  }

  /** The first answer of a page; `config.inline` stands in for it where the API is broken and the page is not. */
  async function first(place, api, data) {
    if (!config.inline) return load(place, api, data, request);
    await request({ api, data, v: '1.0', timeout: 20000 }).catch(() => undefined);
    return config.inline;
  }

  const part = (answer, tag) => Object.values(answer.data.data).find((one) => one.tag === tag)?.fields;
  const later = () => wait(config.renderDelay);
  const isTrue = (value) => value === true || value === 'true';
  const background = (url) => `background-image: url("${url}");`;
  /** Clicks that reached the page's own buttons, for tests. */
  const clicks = [];

  /** Links that carry an order's id and do not lead to the order. */
  const links = {
    message: (id, from) =>
      `https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=${id}&bizContext=${from}`,
    feedback: (id) => `https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=${id}`,
    help: (id) => `https://www.aliexpress.com/p/service-mindset/index.html?orderId=${id}`,
    snapshot: (id, line) =>
      `https://www.aliexpress.com/p/order/snapshot.html?orderId=${id}&orderLineId=${line}`,
  };

  const standIn = {
    ...{
      config,
      first,
      load,
      el,
      patch,
      dress,
      own,
      button,
      popUp,
      loading,
      part,
      later,
      isTrue,
      background,
    },
    ...{ clicks, links },
    /** The page's own cards in reading order. */
    cards: () => [standIn.root.firstElementChild],
    get root() {
      return document.querySelector('main').firstElementChild;
    },
  };

  standIn.storm = async (nodes, ms, where) => {
    const box = el('div.storm');
    (where === 'card' ? standIn.cards()[0] : document.body).append(box);
    const start = performance.now();
    for (let done = 0; done < nodes; ) {
      const due = Math.min(nodes, Math.ceil((nodes * (performance.now() - start + 16)) / Math.max(ms, 1)));
      for (; done < due; done += 1) {
        box.append(el('span', {}, String(done)));
        if (done % 4 === 3) box.firstElementChild.remove();
      }
      // Not by animation frames: there are none in a tab that is not in front.
      await wait(16);
    }
    const left = ms - (performance.now() - start);
    if (left > 0) await wait(left);
  };

  return standIn;
})();
