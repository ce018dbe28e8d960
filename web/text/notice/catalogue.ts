/** The words of being told when it is one's turn, in every language there is, each fetched alone. */
import { catalogueOf } from "../catalogue.ts";
import type { NoticeText } from "./sv.ts";

export const noticeCatalogue = catalogueOf<NoticeText>(
  import.meta.glob(
    [
      "./*.ts",
      "!./type.ts",
      "!./*-type.ts",
      "!./with-door.ts",
      "!./catalogue.ts",
    ],
    {
      import: "text",
    },
  ),
);
