/**
 * The words of which names may consist that leave a page for a bug report. Names of classes, keys and parameters are
 * written by whoever made the page: any other word in them could be an article's, a shop's or a person's. They are words of
 * building pages and of ordering, none of goods.
 */
const WORDS = `
abort account acs action actions active add address adress after aliexpress all already alt amount and
answer ant api app appeal apply area args aria arrival arrive arrived arrow article assure at attr attribute
attrs auto awaiting back background badge banner bar before begin beside best biz block body bold bottom box
btn btns bubble bundle button buttons buy buyer by cancel cancelled captcha card cards carrier cart case
cell center change channel char check checkbox child children choose claim class clearfix click clipboard close closed code
col collapse color column columns comet comment commitment common complete completed config confirm
confirmable conflict contact container content contents context copy count country coupon creat create
created csr css cur currency current custom customer data date day days deadline default delay delete
deliver delivered delivery deny desc description detail details device dialog dir disabled discount
disputable dispute div divider docs done dot down drawer drop dto ec eliminate empty end ended error es
estimated eta event events evidence exclude expand expect expected expire expo expose express ext extra
failed fast fd feedback field fields filter final finish first fixed flag flex float flow follows font foot
footer for form format found fragment frame from front full fusion gdpr global gmt goods gray grid group
guarantee guessed gx half has head header heading height help hidden hide hierarchy highlight hint history
home hot hover href html icon icons id ids image images img index info infos init inline inner input install
invoice is item items js json key kf label lang language large last late layer layout ld left length level
li line lines link links list load loaded loading location log logged login logistic logistics logo lost
mail main mark marker max measure media menu meta method middle min mindset mini missing mobile mock modal
mode modified module modules money more msg msite mtop mui muted name nav nc new next no node nodes none
normal not notice notification notranslate nth num number of off om on one only op open opt option options
or order orderid orders origin other out outer overlay p package packages page pages pagination paid pane
panel params parcel parent part partly passport path pay payment pc percent pic pl place placed placeholder
point pop popup position post prefix price primary print private process product products progress promise
promo prompt proposal protection qty quantity query question radio range rate rc react read real reason
receipt receive received receiver recevier recommend record recycle ref refresh refund refunds region rel
related remain remark remind reminder remove render request required reset response result ret retry return
returns reverse review right role root row rows rule safe sale save scene scroll search second secondary
section select selected seller send sent service services settled shell ship shipment shipped shipping shop
show shown side sign signed simple single site size skeleton sku slider slot small snapshot snoozed solution
sort spa span split spm sr src ssr stage start state static status step steps store string strong structure
style sub submit success summary support svelte switch t tab table tabs tag tags target tax text texts thumb
thumbnail tier tile time timeline timer times tip tips title titles to today tool tooltip top total track
tracking trade transit tree tw type ui ul undefined unit unpaid unreadable up update upload url user ut v
value version view viewport views visible vo vos vue wait waiting wallet warn warning warp warranty weight
widget width with wmk words wrap wrapper www year zone
`;

const KNOWN = new Set(WORDS.trim().split(/\s+/));

/** Whether a word may leave a page as part of a name. */
export const isKnown = (word: string): boolean => KNOWN.has(word.toLowerCase());

/** Signs that may stand between the words of a name. */
const BETWEEN = /^[-_.:/#[\]*^$=>(), ]$/;
/** Words of one name. */
const MOST_PARTS = 24;

/** Gives names of a page the shape in which they may leave it; the same unknown word has the same number throughout. */
export type Namer = (name: string) => string;

/**
 * A namer for one page: known words stay, each other one becomes `~` and a number, each run of digits `#`
 * (`order-item-Xq7Z` → `order-item-~1#~2`).
 */
export function createNamer(): Namer {
  const numbers = new Map<string, number>();
  const unknown = (word: string) => {
    const n = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, n);
    return `~${n}`;
  };
  const words = (run: string) => {
    if (isKnown(run)) return run;
    const parts = run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]+/g) ?? [];
    // Letters that are known by themselves could spell anything.
    return parts.map((part) => (part.length > 1 && isKnown(part) ? part : unknown(part))).join('');
  };
  return (name) => {
    const runs = name.slice(0, 300).match(/\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}]/gu) ?? [];
    const shown = runs.slice(0, MOST_PARTS).map((run) => {
      if (/^\p{L}/u.test(run)) return words(run);
      if (/^\p{N}/u.test(run)) return '#';
      return BETWEEN.test(run) ? run : '·';
    });
    return runs.length > MOST_PARTS ? `${shown.join('')}…` : shown.join('');
  };
}
