import { accountCases } from "./account.tsx";
import { apiCases } from "./api.tsx";
import type { GalleryCase } from "./case.ts";
import { docsCases } from "./docs.tsx";
import { errorCases } from "./errors.tsx";
import { generationCases } from "./generations.tsx";
import { homeCases } from "./home.tsx";
import { personalizeCases } from "./personalize.tsx";
import { schemaCases } from "./schemas.tsx";

/** Every view in every state. A page's cases stand in its own file; one line here. */
export const galleryCases: readonly GalleryCase[] = [
  ...accountCases,
  ...apiCases,
  ...docsCases,
  ...errorCases,
  ...generationCases,
  ...homeCases,
  ...personalizeCases,
  ...schemaCases,
];
