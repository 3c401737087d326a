import {
  createMarketplace,
  listPayload,
  type Marketplace,
  orderId,
  PAGE_SIZE,
  type StandInOrder,
  situations,
} from '../marketplace';

/** So many orders, in all situations in turn. */
export function ordersFor(count: number): StandInOrder[] {
  const models = situations(Date.now());
  return Array.from({ length: count }, (_, n) => ({
    ...(models[n % models.length] as StandInOrder),
    id: orderId(n + 1),
  }));
}

/** A stand-in whose cards come right behind its answers, ten to an answer as on the site. */
export const tenAtATime = (orders: StandInOrder[]): Marketplace =>
  createMarketplace(orders, { renderDelay: 0 });

const LIST = '/h5/mtop.aliexpress.trade.buyer.order.list/';
const BODY = 'pc_om_list_body_109702';

interface ListAnswer {
  data: { data: Record<string, unknown>; hierarchy: { structure: Record<string, string[]> } };
}

/** The first `size` orders in one answer; the answer after it holds what follows. */
function joinedAnswer(orders: StandInOrder[], size: number, first: boolean): ListAnswer {
  const page = (pageIndex: number) =>
    listPayload(orders, { pageIndex }, { now: Date.now() }) as unknown as ListAnswer;
  const pages = size / PAGE_SIZE;
  if (!first) return page(pages + 1);
  const answer = page(1);
  for (let next = 2; next <= pages; next++) {
    const { data, hierarchy } = page(next).data;
    // What the pages have in common stays as the first has it.
    answer.data.data = { ...data, ...answer.data.data };
    answer.data.hierarchy.structure[BODY]?.push(...(hierarchy.structure[BODY] ?? []));
  }
  return answer;
}

/**
 * A stand-in whose first answer holds `size` orders, all of which the page draws in one task. The site does not do that;
 * so it is the worst case, and the one figure for reading and drawing so many cards.
 */
export function allAtOnce(orders: StandInOrder[], size: number): Marketplace {
  const marketplace = tenAtATime(orders);
  return {
    ...marketplace,
    handle(request) {
      const response = marketplace.handle(request);
      const { pathname, searchParams } = new URL(request.url);
      if (!response?.body || !pathname.startsWith(LIST)) return response;
      // The first answer is JSONP, later ones are plain JSON: the object stands inside in both.
      const head = response.body.slice(0, response.body.indexOf('{'));
      const tail = response.body.slice(response.body.lastIndexOf('}') + 1);
      const answer = joinedAnswer(orders, size, searchParams.has('callback'));
      return { ...response, body: head + JSON.stringify(answer) + tail };
    },
  };
}
