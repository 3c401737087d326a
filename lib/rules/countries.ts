/** The 27 members of the European Union, ISO 3166. */
export const EU = [
  ...(['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI'] as const),
  ...(['FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU'] as const),
  ...(['MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'] as const),
] as const;

/** The European Economic Area: the Union with Iceland, Liechtenstein and Norway. */
export const EEA = [...EU, 'IS', 'LI', 'NO'] as const;
