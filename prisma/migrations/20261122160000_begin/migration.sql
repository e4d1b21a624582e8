-- Lets a constraint compare codes with = and periods with && in one index.
CREATE EXTENSION IF NOT EXISTS "btree_gist";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('TREATY', 'OFFICIAL', 'ARCHIVE', 'NEWS', 'REFERENCE', 'THINK_TANK', 'ACADEMIC', 'DATASET');

-- CreateEnum
CREATE TYPE "AccessionStepKind" AS ENUM ('SIGNED', 'PROTOCOL_IN_FORCE', 'DEPOSITED', 'CEREMONY');

-- CreateEnum
CREATE TYPE "PhaseField" AS ENUM ('PARTICIPATION');

-- CreateEnum
CREATE TYPE "ReadAs" AS ENUM ('FULL', 'EXCERPT');

-- CreateTable
CREATE TABLE "Dataset" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "licence" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "projection" TEXT NOT NULL,

    CONSTRAINT "Dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "authors" TEXT[],
    "published" DATE,
    "publishedLatest" DATE,
    "publishedEdtf" TEXT,
    "publishedPrecision" "Precision",
    "url" TEXT,
    "language" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Country" (
    "code" TEXT NOT NULL,
    "alpha2" TEXT,
    "from" DATE,
    "fromLatest" DATE,
    "fromEdtf" TEXT,
    "fromPrecision" "Precision",
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "note" JSONB,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "CountryName" (
    "id" INTEGER NOT NULL,
    "countryCode" TEXT NOT NULL,
    "from" DATE,
    "fromLatest" DATE,
    "fromEdtf" TEXT,
    "fromPrecision" "Precision",
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "name" JSONB NOT NULL,

    CONSTRAINT "CountryName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Capital" (
    "id" INTEGER NOT NULL,
    "countryCode" TEXT NOT NULL,
    "from" DATE,
    "fromLatest" DATE,
    "fromEdtf" TEXT,
    "fromPrecision" "Precision",
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "name" JSONB NOT NULL,

    CONSTRAINT "Capital_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpecialTerritory" (
    "code" TEXT NOT NULL,
    "from" DATE,
    "fromLatest" DATE,
    "fromEdtf" TEXT,
    "fromPrecision" "Precision",
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "name" JSONB NOT NULL,
    "note" JSONB,

    CONSTRAINT "SpecialTerritory_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Coverage" (
    "id" INTEGER NOT NULL,
    "territoryCode" TEXT NOT NULL,
    "organizationCode" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "fromLatest" DATE NOT NULL,
    "fromEdtf" TEXT NOT NULL,
    "fromPrecision" "Precision" NOT NULL,
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",

    CONSTRAINT "Coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "shortName" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "from" DATE NOT NULL,
    "fromLatest" DATE NOT NULL,
    "fromEdtf" TEXT NOT NULL,
    "fromPrecision" "Precision" NOT NULL,
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "note" JSONB,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Membership" (
    "slug" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,
    "organizationCode" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "fromLatest" DATE NOT NULL,
    "fromEdtf" TEXT NOT NULL,
    "fromPrecision" "Precision" NOT NULL,
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "fromSigned" DATE NOT NULL,
    "fromCeremony" DATE NOT NULL,
    "period" daterange GENERATED ALWAYS AS (daterange("from", "to", '[)')) STORED,
    "note" JSONB,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "AccessionStep" (
    "membershipSlug" TEXT NOT NULL,
    "kind" "AccessionStepKind" NOT NULL,
    "date" DATE NOT NULL,
    "dateLatest" DATE NOT NULL,
    "dateEdtf" TEXT NOT NULL,
    "datePrecision" "Precision" NOT NULL,

    CONSTRAINT "AccessionStep_pkey" PRIMARY KEY ("membershipSlug","kind")
);

-- CreateTable
CREATE TABLE "Phase" (
    "id" INTEGER NOT NULL,
    "membershipSlug" TEXT,
    "field" "PhaseField" NOT NULL,
    "value" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "fromLatest" DATE NOT NULL,
    "fromEdtf" TEXT NOT NULL,
    "fromPrecision" "Precision" NOT NULL,
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "note" JSONB,

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" INTEGER NOT NULL,
    "sourceSlug" TEXT NOT NULL,
    "supports" TEXT[],
    "locator" TEXT,
    "accessed" DATE,
    "fragment" TEXT,
    "readAs" "ReadAs",
    "countryCode" TEXT,
    "specialTerritoryCode" TEXT,
    "organizationCode" TEXT,
    "membershipSlug" TEXT,
    "phaseId" INTEGER,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_Succession" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_Succession_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "CountryName_countryCode_idx" ON "CountryName"("countryCode");

-- CreateIndex
CREATE INDEX "Capital_countryCode_idx" ON "Capital"("countryCode");

-- CreateIndex
CREATE INDEX "Coverage_territoryCode_idx" ON "Coverage"("territoryCode");

-- CreateIndex
CREATE INDEX "Coverage_organizationCode_idx" ON "Coverage"("organizationCode");

-- CreateIndex
CREATE INDEX "Membership_countryCode_idx" ON "Membership"("countryCode");

-- CreateIndex
CREATE INDEX "Membership_organizationCode_from_idx" ON "Membership"("organizationCode", "from");

-- CreateIndex
CREATE INDEX "Membership_period_idx" ON "Membership" USING GIST ("period");

-- CreateIndex
CREATE INDEX "Phase_membershipSlug_idx" ON "Phase"("membershipSlug");

-- CreateIndex
CREATE INDEX "Citation_sourceSlug_idx" ON "Citation"("sourceSlug");

-- CreateIndex
CREATE INDEX "Citation_countryCode_idx" ON "Citation"("countryCode");

-- CreateIndex
CREATE INDEX "Citation_specialTerritoryCode_idx" ON "Citation"("specialTerritoryCode");

-- CreateIndex
CREATE INDEX "Citation_organizationCode_idx" ON "Citation"("organizationCode");

-- CreateIndex
CREATE INDEX "Citation_membershipSlug_idx" ON "Citation"("membershipSlug");

-- CreateIndex
CREATE INDEX "Citation_phaseId_idx" ON "Citation"("phaseId");

-- CreateIndex
CREATE INDEX "_Succession_B_index" ON "_Succession"("B");

-- AddForeignKey
ALTER TABLE "CountryName" ADD CONSTRAINT "CountryName_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capital" ADD CONSTRAINT "Capital_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "SpecialTerritory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessionStep" ADD CONSTRAINT "AccessionStep_membershipSlug_fkey" FOREIGN KEY ("membershipSlug") REFERENCES "Membership"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_membershipSlug_fkey" FOREIGN KEY ("membershipSlug") REFERENCES "Membership"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceSlug_fkey" FOREIGN KEY ("sourceSlug") REFERENCES "Source"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_specialTerritoryCode_fkey" FOREIGN KEY ("specialTerritoryCode") REFERENCES "SpecialTerritory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_membershipSlug_fkey" FOREIGN KEY ("membershipSlug") REFERENCES "Membership"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Succession" ADD CONSTRAINT "_Succession_A_fkey" FOREIGN KEY ("A") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Succession" ADD CONSTRAINT "_Succession_B_fkey" FOREIGN KEY ("B") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;


-- No state belongs to one organization twice at a time.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_once_at_a_time"
  EXCLUDE USING gist ("countryCode" WITH =, "organizationCode" WITH =, "period" WITH &&);

-- The records are one dataset.
ALTER TABLE "Dataset" ADD CONSTRAINT "Dataset_one_row" CHECK ("id" = 1);

-- A citation supports one thing.
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_one_owner"
  CHECK (num_nonnulls("countryCode", "specialTerritoryCode", "organizationCode", "membershipSlug", "phaseId") = 1);

-- A day of reading without the words that were read proves nothing.
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_read_at_the_fact" CHECK ("accessed" IS NULL OR "fragment" IS NOT NULL);
