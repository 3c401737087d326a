import { alibabaRules } from './alibaba';
import { aliexpressRules } from './aliexpress';
import { allegroRules } from './allegro';
import { amazonRules } from './amazon';
import { banggoodRules } from './banggood';
import { cardRules } from './card';
import { dhgateRules } from './dhgate';
import { ebayRules } from './ebay';
import { etsyRules } from './etsy';
import { lawRules } from './law';
import { lazadaRules } from './lazada';
import { mercadolibreRules } from './mercadolibre';
import { paypalRules } from './paypal';
import { sheinRules } from './shein';
import { shopeeRules } from './shopee';
import { temuRules } from './temu';
import type { Rule } from './types';
import { walmartRules } from './walmart';
import { wishRules } from './wish';

export { leftOut } from './aliexpress';
export type { Book, From, Length, Rule, Unit } from './types';

/** Every rule of every book. */
export const rules: readonly Rule[] = [
  ...aliexpressRules,
  ...alibabaRules,
  ...allegroRules,
  ...amazonRules,
  ...banggoodRules,
  ...dhgateRules,
  ...ebayRules,
  ...etsyRules,
  ...lazadaRules,
  ...mercadolibreRules,
  ...sheinRules,
  ...shopeeRules,
  ...temuRules,
  ...walmartRules,
  ...wishRules,
  ...paypalRules,
  ...cardRules,
  ...lawRules,
];
