-- What is required below is unknown of rows that are there; the seed that follows makes all of them anew.
TRUNCATE "Dataset", "Country", "Organization", "Source" CASCADE;

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('ALLIANCE', 'COMMAND', 'PARTNERSHIP', 'COUNCIL', 'UNION');

-- CreateEnum
CREATE TYPE "MilestoneKind" AS ENUM ('APPROACH', 'DIALOGUE', 'ACTION_PLAN', 'CONDITION', 'PROMISE', 'REFUSAL', 'OBJECTION', 'AGREEMENT', 'REFERENDUM', 'PARLIAMENT', 'TALKS');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('TREATY', 'SUMMIT', 'ACCESSION', 'PARTNERSHIP', 'DECISION', 'DIPLOMACY', 'CRISIS', 'WAR', 'EXERCISE', 'DEPLOYMENT', 'WITHDRAWAL', 'INCIDENT', 'SANCTIONS', 'STRATEGY', 'STATE_CHANGE', 'VOTE', 'COURT');

-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('MEMORANDUM_OF_CONVERSATION', 'TREATY_TEXT', 'OFFICIAL_STATEMENT', 'LETTER', 'CABLE', 'SPEECH', 'PRESS_CONFERENCE', 'INTERVIEW', 'MEMOIR', 'DIARY', 'TESTIMONY');

-- CreateEnum
CREATE TYPE "StatementScope" AS ENUM ('GDR_TERRITORY', 'BEYOND_GERMANY', 'BOTH', 'STATIONING', 'ENLARGEMENT', 'MEMBERSHIP_OF_RUSSIA', 'OTHER');

-- CreateEnum
CREATE TYPE "ErratumPart" AS ENUM ('INTRODUCTION', 'INTERVIEW', 'DOSSIER');

-- CreateEnum
CREATE TYPE "ErratumKind" AS ENUM ('NAME', 'OFFICE', 'DATE', 'SUM', 'PLACE', 'CLAIM', 'TRANSLATION', 'OMISSION');

-- CreateEnum
CREATE TYPE "TermKind" AS ENUM ('ACT', 'STATUS', 'TERM');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "AccessionStepKind" ADD VALUE 'APPLIED';
ALTER TYPE "AccessionStepKind" ADD VALUE 'INVITED';
ALTER TYPE "AccessionStepKind" ADD VALUE 'IN_FORCE';
ALTER TYPE "AccessionStepKind" ADD VALUE 'WITHDRAWN';

-- DropForeignKey
ALTER TABLE "AccessionStep" DROP CONSTRAINT "AccessionStep_membershipSlug_fkey";

-- AlterTable
ALTER TABLE "AccessionStep" DROP CONSTRAINT "AccessionStep_pkey",
DROP COLUMN "membershipSlug",
ADD COLUMN     "accessionSlug" TEXT NOT NULL,
ADD CONSTRAINT "AccessionStep_pkey" PRIMARY KEY ("accessionSlug", "kind");

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "accessionSlug" TEXT,
ADD COLUMN     "chapterSlug" TEXT,
ADD COLUMN     "erratumSlug" TEXT,
ADD COLUMN     "eventSlug" TEXT,
ADD COLUMN     "milestoneId" INTEGER,
ADD COLUMN     "ratificationId" INTEGER,
ADD COLUMN     "readingId" INTEGER,
ADD COLUMN     "statementSlug" TEXT,
ADD COLUMN     "termSlug" TEXT;

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "kind" "OrganizationKind" NOT NULL;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "editionOfSlug" TEXT;

-- CreateTable
CREATE TABLE "Accession" (
    "slug" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,
    "organizationCode" TEXT NOT NULL,
    "membershipSlug" TEXT,
    "summary" JSONB,
    "began" DATE,
    "note" JSONB,

    CONSTRAINT "Accession_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" INTEGER NOT NULL,
    "accessionSlug" TEXT NOT NULL,
    "kind" "MilestoneKind" NOT NULL,
    "date" DATE NOT NULL,
    "dateLatest" DATE NOT NULL,
    "dateEdtf" TEXT NOT NULL,
    "datePrecision" "Precision" NOT NULL,
    "until" DATE,
    "untilLatest" DATE,
    "untilEdtf" TEXT,
    "untilPrecision" "Precision",
    "text" JSONB NOT NULL,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ratification" (
    "id" INTEGER NOT NULL,
    "accessionSlug" TEXT NOT NULL,
    "allyCode" TEXT NOT NULL,
    "body" JSONB,
    "approvedOn" DATE,
    "approvedOnLatest" DATE,
    "approvedOnEdtf" TEXT,
    "approvedOnPrecision" "Precision",
    "depositedOn" DATE,
    "depositedOnLatest" DATE,
    "depositedOnEdtf" TEXT,
    "depositedOnPrecision" "Precision",
    "note" JSONB,

    CONSTRAINT "Ratification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "kind" "EventKind" NOT NULL,
    "date" DATE NOT NULL,
    "dateLatest" DATE NOT NULL,
    "dateEdtf" TEXT NOT NULL,
    "datePrecision" "Precision" NOT NULL,
    "until" DATE,
    "untilLatest" DATE,
    "untilEdtf" TEXT,
    "untilPrecision" "Precision",
    "isOngoing" BOOLEAN NOT NULL,
    "over" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("date", "over", '[)')) STORED,
    "placeName" JSONB,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "tags" TEXT[],
    "isMajor" BOOLEAN NOT NULL,
    "summary" JSONB NOT NULL,
    "note" JSONB,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Statement" (
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "speakerName" JSONB NOT NULL,
    "speakerOffice" JSONB,
    "speakerCountryCode" TEXT,
    "addressee" JSONB,
    "date" DATE NOT NULL,
    "dateLatest" DATE NOT NULL,
    "dateEdtf" TEXT NOT NULL,
    "datePrecision" "Precision" NOT NULL,
    "forum" JSONB NOT NULL,
    "place" JSONB,
    "kind" "StatementKind" NOT NULL,
    "quotationText" TEXT NOT NULL,
    "quotationLanguage" TEXT NOT NULL,
    "quotationSaidIn" TEXT,
    "translation" JSONB,
    "scope" "StatementScope" NOT NULL,
    "context" JSONB NOT NULL,
    "note" JSONB,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" INTEGER NOT NULL,
    "statementSlug" TEXT NOT NULL,
    "by" JSONB NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erratum" (
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "part" "ErratumPart" NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" "ErratumKind" NOT NULL,
    "quote" TEXT NOT NULL,
    "says" JSONB NOT NULL,
    "shows" JSONB NOT NULL,
    "note" JSONB,

    CONSTRAINT "Erratum_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Term" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "kind" "TermKind" NOT NULL,
    "test" JSONB NOT NULL,
    "avoid" JSONB NOT NULL,
    "examples" JSONB[],
    "note" JSONB,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Chapter" (
    "slug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "date" DATE NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "spanKm" DOUBLE PRECISION NOT NULL,
    "text" JSONB NOT NULL,
    "questions" JSONB[],
    "note" JSONB,
    "countryCode" TEXT,

    CONSTRAINT "Chapter_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ChapterEvent" (
    "chapterSlug" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "ChapterEvent_pkey" PRIMARY KEY ("chapterSlug","eventSlug")
);

-- CreateTable
CREATE TABLE "ChapterStatement" (
    "chapterSlug" TEXT NOT NULL,
    "statementSlug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "ChapterStatement_pkey" PRIMARY KEY ("chapterSlug","statementSlug")
);

-- CreateTable
CREATE TABLE "_CountryToEvent" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_CountryToEvent_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_CountryToStatement" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_CountryToStatement_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_CountryToErratum" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_CountryToErratum_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_SpecialTerritoryToStatement" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_SpecialTerritoryToStatement_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DeploymentToEvent" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_DeploymentToEvent_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DeploymentToErratum" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_DeploymentToErratum_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_EventToSpecialTerritory" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_EventToSpecialTerritory_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_EventToOrganization" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_EventToOrganization_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_EventToStatement" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_EventToStatement_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ErratumToEvent" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_ErratumToEvent_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ErratumToStatement" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_ErratumToStatement_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ErratumToSpecialTerritory" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_ErratumToSpecialTerritory_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ChapterToLayer" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_ChapterToLayer_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Accession_membershipSlug_key" ON "Accession"("membershipSlug");

-- CreateIndex
CREATE INDEX "Accession_countryCode_idx" ON "Accession"("countryCode");

-- CreateIndex
CREATE INDEX "Accession_organizationCode_idx" ON "Accession"("organizationCode");

-- CreateIndex
CREATE INDEX "Accession_began_idx" ON "Accession"("began");

-- CreateIndex
CREATE INDEX "Milestone_accessionSlug_idx" ON "Milestone"("accessionSlug");

-- CreateIndex
CREATE INDEX "Ratification_allyCode_idx" ON "Ratification"("allyCode");

-- CreateIndex
CREATE UNIQUE INDEX "Ratification_accessionSlug_allyCode_key" ON "Ratification"("accessionSlug", "allyCode");

-- CreateIndex
CREATE INDEX "Event_date_slug_idx" ON "Event"("date", "slug");

-- CreateIndex
CREATE INDEX "Event_period_idx" ON "Event" USING GIST ("period");

-- CreateIndex
CREATE INDEX "Event_tags_idx" ON "Event" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "Statement_speakerCountryCode_idx" ON "Statement"("speakerCountryCode");

-- CreateIndex
CREATE INDEX "Statement_date_slug_idx" ON "Statement"("date", "slug");

-- CreateIndex
CREATE INDEX "Reading_statementSlug_idx" ON "Reading"("statementSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Chapter_order_key" ON "Chapter"("order");

-- CreateIndex
CREATE INDEX "Chapter_countryCode_idx" ON "Chapter"("countryCode");

-- CreateIndex
CREATE INDEX "ChapterEvent_eventSlug_idx" ON "ChapterEvent"("eventSlug");

-- CreateIndex
CREATE INDEX "ChapterStatement_statementSlug_idx" ON "ChapterStatement"("statementSlug");

-- CreateIndex
CREATE INDEX "_CountryToEvent_B_index" ON "_CountryToEvent"("B");

-- CreateIndex
CREATE INDEX "_CountryToStatement_B_index" ON "_CountryToStatement"("B");

-- CreateIndex
CREATE INDEX "_CountryToErratum_B_index" ON "_CountryToErratum"("B");

-- CreateIndex
CREATE INDEX "_SpecialTerritoryToStatement_B_index" ON "_SpecialTerritoryToStatement"("B");

-- CreateIndex
CREATE INDEX "_DeploymentToEvent_B_index" ON "_DeploymentToEvent"("B");

-- CreateIndex
CREATE INDEX "_DeploymentToErratum_B_index" ON "_DeploymentToErratum"("B");

-- CreateIndex
CREATE INDEX "_EventToSpecialTerritory_B_index" ON "_EventToSpecialTerritory"("B");

-- CreateIndex
CREATE INDEX "_EventToOrganization_B_index" ON "_EventToOrganization"("B");

-- CreateIndex
CREATE INDEX "_EventToStatement_B_index" ON "_EventToStatement"("B");

-- CreateIndex
CREATE INDEX "_ErratumToEvent_B_index" ON "_ErratumToEvent"("B");

-- CreateIndex
CREATE INDEX "_ErratumToStatement_B_index" ON "_ErratumToStatement"("B");

-- CreateIndex
CREATE INDEX "_ErratumToSpecialTerritory_B_index" ON "_ErratumToSpecialTerritory"("B");

-- CreateIndex
CREATE INDEX "_ChapterToLayer_B_index" ON "_ChapterToLayer"("B");

-- CreateIndex
CREATE INDEX "Citation_eventSlug_idx" ON "Citation"("eventSlug");

-- CreateIndex
CREATE INDEX "Citation_statementSlug_idx" ON "Citation"("statementSlug");

-- CreateIndex
CREATE INDEX "Citation_readingId_idx" ON "Citation"("readingId");

-- CreateIndex
CREATE INDEX "Citation_erratumSlug_idx" ON "Citation"("erratumSlug");

-- CreateIndex
CREATE INDEX "Citation_termSlug_idx" ON "Citation"("termSlug");

-- CreateIndex
CREATE INDEX "Citation_chapterSlug_idx" ON "Citation"("chapterSlug");

-- CreateIndex
CREATE INDEX "Citation_accessionSlug_idx" ON "Citation"("accessionSlug");

-- CreateIndex
CREATE INDEX "Citation_milestoneId_idx" ON "Citation"("milestoneId");

-- CreateIndex
CREATE INDEX "Citation_ratificationId_idx" ON "Citation"("ratificationId");

-- CreateIndex
CREATE INDEX "Source_editionOfSlug_idx" ON "Source"("editionOfSlug");

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_editionOfSlug_fkey" FOREIGN KEY ("editionOfSlug") REFERENCES "Source"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accession" ADD CONSTRAINT "Accession_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accession" ADD CONSTRAINT "Accession_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accession" ADD CONSTRAINT "Accession_membershipSlug_fkey" FOREIGN KEY ("membershipSlug") REFERENCES "Membership"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessionStep" ADD CONSTRAINT "AccessionStep_accessionSlug_fkey" FOREIGN KEY ("accessionSlug") REFERENCES "Accession"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_accessionSlug_fkey" FOREIGN KEY ("accessionSlug") REFERENCES "Accession"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ratification" ADD CONSTRAINT "Ratification_accessionSlug_fkey" FOREIGN KEY ("accessionSlug") REFERENCES "Accession"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ratification" ADD CONSTRAINT "Ratification_allyCode_fkey" FOREIGN KEY ("allyCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerCountryCode_fkey" FOREIGN KEY ("speakerCountryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_statementSlug_fkey" FOREIGN KEY ("statementSlug") REFERENCES "Statement"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chapter" ADD CONSTRAINT "Chapter_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChapterEvent" ADD CONSTRAINT "ChapterEvent_chapterSlug_fkey" FOREIGN KEY ("chapterSlug") REFERENCES "Chapter"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChapterEvent" ADD CONSTRAINT "ChapterEvent_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChapterStatement" ADD CONSTRAINT "ChapterStatement_chapterSlug_fkey" FOREIGN KEY ("chapterSlug") REFERENCES "Chapter"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChapterStatement" ADD CONSTRAINT "ChapterStatement_statementSlug_fkey" FOREIGN KEY ("statementSlug") REFERENCES "Statement"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_statementSlug_fkey" FOREIGN KEY ("statementSlug") REFERENCES "Statement"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "Reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_erratumSlug_fkey" FOREIGN KEY ("erratumSlug") REFERENCES "Erratum"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_termSlug_fkey" FOREIGN KEY ("termSlug") REFERENCES "Term"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_chapterSlug_fkey" FOREIGN KEY ("chapterSlug") REFERENCES "Chapter"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_accessionSlug_fkey" FOREIGN KEY ("accessionSlug") REFERENCES "Accession"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ratificationId_fkey" FOREIGN KEY ("ratificationId") REFERENCES "Ratification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CountryToEvent" ADD CONSTRAINT "_CountryToEvent_A_fkey" FOREIGN KEY ("A") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CountryToEvent" ADD CONSTRAINT "_CountryToEvent_B_fkey" FOREIGN KEY ("B") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CountryToStatement" ADD CONSTRAINT "_CountryToStatement_A_fkey" FOREIGN KEY ("A") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CountryToStatement" ADD CONSTRAINT "_CountryToStatement_B_fkey" FOREIGN KEY ("B") REFERENCES "Statement"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CountryToErratum" ADD CONSTRAINT "_CountryToErratum_A_fkey" FOREIGN KEY ("A") REFERENCES "Country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CountryToErratum" ADD CONSTRAINT "_CountryToErratum_B_fkey" FOREIGN KEY ("B") REFERENCES "Erratum"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SpecialTerritoryToStatement" ADD CONSTRAINT "_SpecialTerritoryToStatement_A_fkey" FOREIGN KEY ("A") REFERENCES "SpecialTerritory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SpecialTerritoryToStatement" ADD CONSTRAINT "_SpecialTerritoryToStatement_B_fkey" FOREIGN KEY ("B") REFERENCES "Statement"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToEvent" ADD CONSTRAINT "_DeploymentToEvent_A_fkey" FOREIGN KEY ("A") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToEvent" ADD CONSTRAINT "_DeploymentToEvent_B_fkey" FOREIGN KEY ("B") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToErratum" ADD CONSTRAINT "_DeploymentToErratum_A_fkey" FOREIGN KEY ("A") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToErratum" ADD CONSTRAINT "_DeploymentToErratum_B_fkey" FOREIGN KEY ("B") REFERENCES "Erratum"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_EventToSpecialTerritory" ADD CONSTRAINT "_EventToSpecialTerritory_A_fkey" FOREIGN KEY ("A") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_EventToSpecialTerritory" ADD CONSTRAINT "_EventToSpecialTerritory_B_fkey" FOREIGN KEY ("B") REFERENCES "SpecialTerritory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_EventToOrganization" ADD CONSTRAINT "_EventToOrganization_A_fkey" FOREIGN KEY ("A") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_EventToOrganization" ADD CONSTRAINT "_EventToOrganization_B_fkey" FOREIGN KEY ("B") REFERENCES "Organization"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_EventToStatement" ADD CONSTRAINT "_EventToStatement_A_fkey" FOREIGN KEY ("A") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_EventToStatement" ADD CONSTRAINT "_EventToStatement_B_fkey" FOREIGN KEY ("B") REFERENCES "Statement"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ErratumToEvent" ADD CONSTRAINT "_ErratumToEvent_A_fkey" FOREIGN KEY ("A") REFERENCES "Erratum"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ErratumToEvent" ADD CONSTRAINT "_ErratumToEvent_B_fkey" FOREIGN KEY ("B") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ErratumToStatement" ADD CONSTRAINT "_ErratumToStatement_A_fkey" FOREIGN KEY ("A") REFERENCES "Erratum"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ErratumToStatement" ADD CONSTRAINT "_ErratumToStatement_B_fkey" FOREIGN KEY ("B") REFERENCES "Statement"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ErratumToSpecialTerritory" ADD CONSTRAINT "_ErratumToSpecialTerritory_A_fkey" FOREIGN KEY ("A") REFERENCES "Erratum"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ErratumToSpecialTerritory" ADD CONSTRAINT "_ErratumToSpecialTerritory_B_fkey" FOREIGN KEY ("B") REFERENCES "SpecialTerritory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChapterToLayer" ADD CONSTRAINT "_ChapterToLayer_A_fkey" FOREIGN KEY ("A") REFERENCES "Chapter"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChapterToLayer" ADD CONSTRAINT "_ChapterToLayer_B_fkey" FOREIGN KEY ("B") REFERENCES "Layer"("slug") ON DELETE CASCADE ON UPDATE CASCADE;


-- What lasts has no end, and what is over has one.
ALTER TABLE "Event" ADD CONSTRAINT "Event_ongoing_or_over" CHECK ("isOngoing" = ("over" IS NULL));

-- A place is a name and a point.
ALTER TABLE "Event" ADD CONSTRAINT "Event_whole_place" CHECK (num_nonnulls("placeName", "lat", "lon") IN (0, 3));

-- An accession of a membership has its name; one without is told in words.
ALTER TABLE "Accession" ADD CONSTRAINT "Accession_membership_or_candidacy"
  CHECK (coalesce("membershipSlug" = "slug", "summary" IS NOT NULL));

-- A citation supports one thing.
ALTER TABLE "Citation" DROP CONSTRAINT "Citation_one_owner";
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_one_owner"
  CHECK (num_nonnulls(
    "countryCode", "specialTerritoryCode", "organizationCode", "membershipSlug", "phaseId",
    "layerSlug", "weaponSystemSlug", "citySlug", "deploymentSlug", "strengthId", "contributorId",
    "scenarioSlug", "developmentId", "draftTreatySlug", "draftArticleId", "eventSlug", "statementSlug", "readingId",
    "erratumSlug", "termSlug", "chapterSlug", "accessionSlug", "milestoneId", "ratificationId"
  ) = 1);
