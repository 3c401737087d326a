import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Channel, openChannel, type Payload, type TooLarge } from '../../../lib/page/channel';
import { CHANNEL, MAX_DEPTH, MAX_FRAME, MAX_STRING } from '../../../lib/page/frames';

const API = 'mtop.ae.ld.querydetail';
const task = () => new Promise((done) => setTimeout(done, 0));

let payloads: Payload[];
let tooLarge: TooLarge[];
let channel: Channel | null;

function empty(): void {
  while (document.firstChild) document.firstChild.remove();
  document.append(document.createElement('html'));
}
function open(): Channel {
  channel = openChannel(
    (one) => payloads.push(one),
    (one) => tooLarge.push(one),
  );
  return channel;
}
/** What the page-world half does; says whether the greeting was taken. */
function greet(node: EventTarget | null = document.createElement('i')): boolean {
  return !document.dispatchEvent(new MouseEvent(CHANNEL, { cancelable: true, relatedTarget: node }));
}
function connect(): (detail: unknown) => void {
  const node = document.createElement('i');
  open();
  expect(greet(node)).toBe(true);
  return (detail) => void node.dispatchEvent(new CustomEvent(CHANNEL, { detail }));
}

beforeEach(() => {
  payloads = [];
  tooLarge = [];
  channel = null;
  empty();
});
afterEach(() => {
  channel?.close();
  empty();
  document.documentElement.append(document.createElement('head'), document.createElement('body'));
});

describe('the door', () => {
  it('opens to the first greeting only', () => {
    const opened = open();
    expect(opened).toMatchObject({ connected: false, pristine: true });
    expect(greet()).toBe(true);
    expect(opened.connected).toBe(true);
    expect(greet()).toBe(false);
  });

  it('shuts with the first change of the document', async () => {
    const opened = open();
    document.documentElement.append(document.createElement('head'));
    await task();
    expect(greet()).toBe(false);
    document.head.remove();
    expect(greet()).toBe(false);
    expect(opened).toMatchObject({ connected: false, pristine: true });
  });

  it('stays shut where scripts of the page may have run', () => {
    document.documentElement.append(document.createElement('head'));
    const opened = open();
    expect(greet()).toBe(false);
    expect(opened).toMatchObject({ connected: false, pristine: false });
  });

  it('does not take a node that the page can reach, nor none', () => {
    open();
    expect(greet(document.documentElement)).toBe(false);
    channel?.close();
    open();
    expect(greet(null)).toBe(false);
    channel?.close();
    open();
    expect(greet(window)).toBe(false);
    expect(channel?.connected).toBe(false);
  });
});

describe('a frame', () => {
  it('is taken in order, in a task of its own', async () => {
    const send = connect();
    send(
      `["jsonp","${API}",{"tradeOrderId":"8212313961591322","timeZone":"GMT-07:00","_lang":"ko_KR"},{"id":1}]`,
    );
    send(`["fetch","${API}",{"tradeOrderId":8212313961591322},{"id":2}]`);
    send(`["xhr","${API}",{},[]]`);
    send(`["xhr","${API}",{}]`);
    expect(payloads).toEqual([]);
    await task();
    expect(payloads).toEqual([
      {
        via: 'jsonp',
        api: API,
        request: { tradeOrderId: '8212313961591322', timeZone: 'GMT-07:00', _lang: 'ko_KR' },
        json: { id: 1 },
      },
      { via: 'fetch', api: API, request: { tradeOrderId: '8212313961591322' }, json: { id: 2 } },
      { via: 'xhr', api: API, request: {}, json: [] },
    ]);
    expect(tooLarge).toEqual([{ via: 'xhr', api: API, request: {} }]);
    expect(channel?.dropped).toBe(0);
  });

  it('is dropped and counted where it is rubbish', async () => {
    const send = connect();
    const deep = `${'['.repeat(MAX_DEPTH + 1)}${']'.repeat(MAX_DEPTH + 1)}`;
    const rubbish: unknown[] = [
      ...[undefined, null, 1, {}, [], { via: 'xhr' }, ['xhr', API, {}, {}]],
      ...['', '{', 'null', '1', '"x"', '{}', '[]', '["xhr"]', '["xhr",1,{},{}]', '[["xhr"],"a",{},{}]'],
      ...[
        `["web","${API}",{},{}]`,
        '["xhr","a b",{},{}]',
        '["xhr","",{},{}]',
        `["xhr","${'a'.repeat(101)}",{},{}]`,
      ],
      ...[`["xhr","${API}",{},1]`, `["xhr","${API}",{},null]`, `["xhr","${API}",{},"x"]`],
      `["xhr","${API}",{},${deep}]`,
      `["xhr","${API}",{},{"title":"${'x'.repeat(MAX_STRING + 1)}"}]`,
      `["xhr","${API}",{},[${'1,'.repeat(MAX_FRAME / 2)}1]]`,
      `["xhr","${API}",{},${'['.repeat(1_000_000)}`,
    ];
    for (const one of rubbish) send(one);
    await task();
    expect(payloads).toEqual([]);
    expect(tooLarge).toEqual([]);
    expect(channel?.dropped).toBe(rubbish.length);
    send(`["xhr","${API}",{},{"id":1}]`);
    await task();
    expect(payloads).toHaveLength(1);
  });

  it('never throws, whatever is in it', async () => {
    const send = connect();
    const part = fc.oneof(fc.constantFrom('xhr', 'jsonp', API, {}, [], null), fc.jsonValue());
    const frame = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(part, { maxLength: 6 }).map((list) => JSON.stringify(list)),
    );
    let sent = 0;
    fc.assert(
      fc.property(frame, (detail) => {
        send(detail);
        sent++;
      }),
      { numRuns: 500 },
    );
    await task();
    expect(payloads.length + tooLarge.length + (channel?.dropped ?? 0)).toBe(sent);
  });

  it('tells nothing of the request but an order’s number, a zone and a language', async () => {
    const send = connect();
    const requests = [
      '{"tradeOrderId":"1;x","timeZone":"<b>","name":"x"}',
      '{"tradeOrderId":12345,"timeZone":7,"_lang":"German"}',
      '{"_lang":["pt_BR"]}',
      '{"tradeOrderId":["8212313961591322"],"timeZone":{}}',
      `{"tradeOrderId":"${'1'.repeat(25)}","timeZone":"${'x'.repeat(41)}"}`,
      ...['null', '1', '"x"', '[]'],
    ];
    for (const one of requests) send(`["xhr","${API}",${one},{"id":1}]`);
    await task();
    expect(payloads.map(({ request }) => request)).toEqual(requests.map(() => ({})));
  });

  it('is not taken any more after closing, not even one on its way', async () => {
    const send = connect();
    send(`["xhr","${API}",{},{"id":1}]`);
    channel?.close();
    send(`["xhr","${API}",{},{"id":2}]`);
    await task();
    expect(payloads).toEqual([]);
    expect(channel).toMatchObject({ connected: false, dropped: 0 });
  });

  it('may be too large without anyone asking for those', async () => {
    const node = document.createElement('i');
    channel = openChannel((one) => payloads.push(one));
    greet(node);
    node.dispatchEvent(new CustomEvent(CHANNEL, { detail: `["xhr","${API}",{}]` }));
    node.dispatchEvent(new CustomEvent(CHANNEL, { detail: `["xhr","${API}",{},{"id":1}]` }));
    await task();
    expect(payloads).toHaveLength(1);
  });
});
