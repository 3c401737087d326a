// Draws one of the two message pages; see ../chat.ts.
window.standInChat = (() => {
  const config = JSON.parse(document.body.dataset.config);
  document.body.removeAttribute('data-config');
  const root = document.getElementById('root');
  const PICTURE =
    'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Crect width="8" height="8" fill="%23bcd"/%3E%3C/svg%3E';

  function el(selector, given, ...children) {
    const [tag, ...classes] = selector.split('.');
    const node = document.createElement(tag);
    if (classes.length) node.className = classes.join(' ');
    for (const [name, value] of Object.entries(given ?? {})) node.setAttribute(name, value);
    node.append(...children);
    return node;
  }
  const paragraphs = (text) => text.split('\n');
  let minutes = 9 * 60;
  const time = () => {
    minutes += 3;
    return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
  };

  /** Each layout: what stands around, a line, and where the words of a line stand. */
  const layouts = {
    bubbles: {
      frame(column) {
        const conversation = (name, snippet, here) =>
          el(
            here ? 'div.chat-item.chat-item-here' : 'div.chat-item',
            {},
            el('img.chat-face', { src: PICTURE, alt: '' }),
            el(
              'div.chat-item-text',
              {},
              el('div.chat-item-name', {}, name),
              el('div.chat-item-last', {}, snippet),
            ),
            el('div.chat-item-time', {}, '10:42'),
          );
        return el(
          'div.chat',
          {},
          el(
            'aside.chat-list',
            {},
            el('input.chat-search', { type: 'text', placeholder: 'Search messages' }),
            conversation('Alfa Sport Store', 'Have a nice day!', true),
            conversation('Home Lamp Store', config.snippet, false),
            conversation('Cable Factory', config.snippet, false),
          ),
          el(
            'section.chat-pane',
            {},
            el(
              'header.chat-head',
              {},
              el('b', {}, 'Alfa Sport Store'),
              el('span', {}, 'Usually answers within a day'),
            ),
            el(
              'div.chat-order',
              {},
              el('img.chat-thing', { src: PICTURE, alt: '' }),
              el(
                'div',
                {},
                el('div', {}, config.product.title),
                el('div', {}, `${config.product.price} · Awaiting delivery`),
              ),
              el('button', { type: 'button' }, 'Send order'),
            ),
            column,
            el(
              'div.chat-tools',
              {},
              el('button', { type: 'button' }, 'Photo'),
              el('button', { type: 'button' }, 'Emoji'),
            ),
            el('textarea.chat-box', { rows: '2', placeholder: 'Write a message' }),
            el('button.chat-send', { type: 'button' }, 'Send'),
          ),
        );
      },
      column: () => el('div.chat-scroll', {}, el('div.chat-day', {}, 'Nov 20, 2026')),
      product: () =>
        el(
          'div.chat-row.chat-them',
          {},
          el('img.chat-face', { src: PICTURE, alt: '' }),
          el(
            'a.chat-product',
            { href: 'https://www.aliexpress.com/item/1005000000000001.html' },
            el('img.chat-thing', { src: PICTURE, alt: '' }),
            el('div', {}, el('div', {}, config.product.title), el('b', {}, config.product.price)),
          ),
        ),
      line: ({ from, text }) =>
        el(
          `div.chat-row.${from === 'seller' ? 'chat-them' : 'chat-me'}`,
          {},
          el('img.chat-face', { src: PICTURE, alt: '' }),
          el(
            'div.chat-bubble',
            {},
            ...paragraphs(text).map((one) => el('p', {}, one)),
            el('span.chat-time', {}, time()),
          ),
        ),
      add: (column, row) => column.append(row),
      words: '.chat-bubble > p:first-child',
    },
    rows: {
      frame(column) {
        return el(
          'main.x1a',
          {},
          el('h1', {}, 'Conversation with Alfa Sport Store'),
          el(
            'nav.k90',
            {},
            el('a', { href: '#all' }, 'All messages'),
            el('a', { href: '#unread' }, 'Unread'),
          ),
          column,
          el(
            'footer.b77',
            {},
            el('div.e21', { contenteditable: 'true', 'aria-label': 'Write here' }),
            el('button', { type: 'button' }, 'Send'),
          ),
        );
      },
      column: () => el('div.q3', {}, el('section', {}, el('h2', {}, 'Friday 20 November'), el('ol'))),
      product: () =>
        el(
          'li.p5',
          {},
          el(
            'article.p5t',
            {},
            el('header', {}, el('strong', {}, 'Alfa Sport Store'), ' ', el('time', {}, time())),
            el('figure', {}, el('img', { src: PICTURE, alt: '', width: '60', height: '60' })),
            el('div', {}, config.product.title),
            el('div', {}, config.product.price),
          ),
        ),
      line: ({ from, text }) =>
        el(
          from === 'seller' ? 'li.p5' : 'li.p6',
          {},
          el(
            'article.p5t',
            {},
            el(
              'header',
              {},
              el('strong', {}, from === 'seller' ? 'Alfa Sport Store' : 'You'),
              ' ',
              el('time', {}, time()),
            ),
            el('div.w', {}, ...paragraphs(text).flatMap((one, n) => (n ? [el('br'), one] : [one]))),
          ),
        ),
      add(column, row) {
        // A day has a few lines.
        let list = column.lastElementChild.lastElementChild;
        if (list.children.length >= 6) {
          list = el('ol');
          column.append(el('section', {}, el('h2', {}, 'Saturday 21 November'), list));
        }
        list.append(row);
      },
      words: '.w',
    },
  };
  const layout = layouts[config.layout];
  let column = layout.column();

  const say = (line) => {
    layout.add(column, layout.line(line));
    column.scrollTop = column.scrollHeight;
  };
  const open = (lines) => {
    const next = layout.column();
    column.replaceWith(next);
    column = next;
    for (const line of lines) say(line);
  };
  const fill = (lines) => {
    for (const line of lines) layout.add(column, layout.line(line));
  };
  const reuse = () => {
    const all = [...column.querySelectorAll(layout.words)];
    const texts = all.map((node) => node.textContent);
    for (const [n, node] of all.entries()) {
      const next = texts[(n + 1) % texts.length];
      // As frameworks write: into the text node that is there.
      node.firstChild.nodeValue = next;
    }
  };

  // The page comes first, what was said a moment later.
  root.append(layout.frame(column));
  setTimeout(() => {
    layout.add(column, layout.product());
    for (const line of config.lines) say(line);
  }, 60);
  return { say, open, fill, reuse };
})();
