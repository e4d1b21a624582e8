-- What is required below is unknown of rows that are there; the seed that follows makes all of them anew.
TRUNCATE "Dataset", "Source" CASCADE;

-- Misspelt names are found by the triples of letters that they share.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateEnum
CREATE TYPE "RecordType" AS ENUM ('Country', 'SpecialTerritory', 'Organization', 'Membership', 'Accession', 'Layer', 'Deployment', 'WeaponSystem', 'City', 'Scenario', 'DraftTreaty', 'Event', 'Statement', 'Erratum', 'Term', 'Chapter', 'Source');

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "citationCount" INTEGER NOT NULL,
ADD COLUMN     "isRead" BOOLEAN NOT NULL,
ADD COLUMN     "sortTitle" TEXT COLLATE "C" NOT NULL;

-- CreateTable
CREATE TABLE "Evidence" (
    "type" "RecordType" NOT NULL,
    "key" TEXT NOT NULL,
    "citations" INTEGER NOT NULL,
    "read" INTEGER NOT NULL,
    "publishers" INTEGER NOT NULL,
    "isDisputed" BOOLEAN NOT NULL,
    "isOpen" BOOLEAN NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("type","key")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "type" "RecordType" NOT NULL,
    "key" TEXT NOT NULL,
    "titles" TEXT[],
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "titleWords" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("title", ' '))) STORED,
    "words" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(rtrim("title" || ' ' || "body"), ' '))) STORED,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("type","key")
);

-- CreateIndex
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words");

-- CreateIndex
CREATE INDEX "Source_sortTitle_slug_idx" ON "Source"("sortTitle", "slug");
