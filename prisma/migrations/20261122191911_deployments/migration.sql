-- CreateEnum
CREATE TYPE "LayerIcon" AS ENUM ('CIRCLE', 'RING', 'SQUARE', 'DIAMOND', 'TRIANGLE', 'TRIANGLE_DOWN', 'HEXAGON', 'CROSS', 'STAR', 'ANCHOR');

-- CreateEnum
CREATE TYPE "DeploymentStatus" AS ENUM ('ANNOUNCED', 'BUILDING', 'ACTUAL', 'CLAIMED', 'CANCELLED', 'HYPOTHETICAL');

-- CreateEnum
CREATE TYPE "DeploymentKind" AS ENUM ('BATTLEGROUP', 'GROUND_FORCE', 'HEADQUARTERS', 'AIR_BASE', 'AIR_POLICING', 'AIR_DEFENCE', 'NAVAL_BASE', 'NAVAL_FORCE', 'MISSILE_FORCE', 'MISSILE_DEFENCE', 'RADAR', 'COMMUNICATION_SITE', 'NUCLEAR_STORE', 'EQUIPMENT_STORE', 'TRAINING_MISSION', 'PEACE_OPERATION', 'AIR_CAMPAIGN', 'EXERCISE', 'BUILD_UP');

-- CreateEnum
CREATE TYPE "PlacePrecision" AS ENUM ('SITE', 'TOWN', 'REGION', 'COUNTRY', 'SEA');

-- CreateEnum
CREATE TYPE "ContributorRole" AS ENUM ('FRAMEWORK_NATION', 'LEAD_NATION', 'CONTRIBUTOR', 'HOST_NATION');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('TROOPS', 'LAUNCHERS', 'MISSILES', 'WARHEADS', 'AIRCRAFT', 'SHIPS', 'TANKS');

-- CreateEnum
CREATE TYPE "WeaponKind" AS ENUM ('BALLISTIC_MISSILE', 'CRUISE_MISSILE', 'HYPERSONIC_MISSILE', 'INTERCEPTOR', 'SURFACE_TO_AIR_MISSILE', 'COASTAL_MISSILE', 'GRAVITY_BOMB', 'RADAR', 'AIRCRAFT');

-- CreateEnum
CREATE TYPE "Trajectory" AS ENUM ('BALLISTIC', 'CRUISE', 'BOOST_GLIDE', 'NONE');

-- CreateEnum
CREATE TYPE "Basing" AS ENUM ('LAND_MOBILE', 'LAND_FIXED', 'SILO', 'SEA', 'SUBMARINE', 'AIR');

-- CreateEnum
CREATE TYPE "Warhead" AS ENUM ('NUCLEAR', 'CONVENTIONAL', 'DUAL', 'NONE');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PhaseField" ADD VALUE 'STATUS';
ALTER TYPE "PhaseField" ADD VALUE 'HOST';
ALTER TYPE "PhaseField" ADD VALUE 'OPERATOR';
ALTER TYPE "PhaseField" ADD VALUE 'PLACE';

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "citySlug" TEXT,
ADD COLUMN     "contributorId" INTEGER,
ADD COLUMN     "deploymentSlug" TEXT,
ADD COLUMN     "developmentId" INTEGER,
ADD COLUMN     "draftArticleId" INTEGER,
ADD COLUMN     "draftTreatySlug" TEXT,
ADD COLUMN     "layerSlug" TEXT,
ADD COLUMN     "scenarioSlug" TEXT,
ADD COLUMN     "strengthId" INTEGER,
ADD COLUMN     "weaponSystemSlug" TEXT;

-- AlterTable
ALTER TABLE "Phase" ADD COLUMN     "deploymentSlug" TEXT,
ADD COLUMN     "label" JSONB,
ADD COLUMN     "lat" DOUBLE PRECISION,
ADD COLUMN     "lon" DOUBLE PRECISION,
ADD COLUMN     "placePrecision" "PlacePrecision";

-- CreateTable
CREATE TABLE "Layer" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "colour" TEXT NOT NULL,
    "icon" "LayerIcon" NOT NULL,
    "isOnAtFirst" BOOLEAN NOT NULL,
    "order" INTEGER NOT NULL,
    "note" JSONB,

    CONSTRAINT "Layer_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "WeaponSystem" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "designations" TEXT[],
    "kind" "WeaponKind" NOT NULL,
    "originCode" TEXT NOT NULL,
    "rangeMinKm" DOUBLE PRECISION,
    "rangeMaxKm" DOUBLE PRECISION,
    "speedMin" DOUBLE PRECISION,
    "speedMax" DOUBLE PRECISION,
    "trajectory" "Trajectory" NOT NULL,
    "basing" "Basing"[],
    "warhead" "Warhead" NOT NULL,
    "treatyStatus" JSONB,
    "note" JSONB,

    CONSTRAINT "WeaponSystem_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "City" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "stateCode" TEXT NOT NULL,
    "countryCode" TEXT,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "note" JSONB,

    CONSTRAINT "City_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Deployment" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "kind" "DeploymentKind" NOT NULL,
    "isOwnTerritory" BOOLEAN NOT NULL,
    "occasion" JSONB,
    "from" DATE NOT NULL,
    "fromLatest" DATE NOT NULL,
    "fromEdtf" TEXT NOT NULL,
    "fromPrecision" "Precision" NOT NULL,
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "period" daterange GENERATED ALWAYS AS (daterange("from", "to", '[)')) STORED,
    "note" JSONB,

    CONSTRAINT "Deployment_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "DeploymentStretch" (
    "id" INTEGER NOT NULL,
    "deploymentSlug" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "period" daterange GENERATED ALWAYS AS (daterange("from", "to", '[)')) STORED,
    "status" "DeploymentStatus" NOT NULL,
    "statusLabel" JSONB,
    "hostCode" TEXT,
    "hostTerritoryCode" TEXT,
    "placeName" JSONB NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "placePrecision" "PlacePrecision" NOT NULL,
    "operatorCodes" TEXT[],

    CONSTRAINT "DeploymentStretch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Operator" (
    "id" INTEGER NOT NULL,
    "stretchId" INTEGER NOT NULL,
    "countryCode" TEXT,
    "organizationCode" TEXT,
    "group" JSONB,

    CONSTRAINT "Operator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Strength" (
    "id" INTEGER NOT NULL,
    "deploymentSlug" TEXT NOT NULL,
    "measure" "Measure" NOT NULL,
    "min" INTEGER,
    "max" INTEGER,
    "basis" JSONB NOT NULL,
    "asOf" DATE NOT NULL,
    "asOfLatest" DATE NOT NULL,
    "asOfEdtf" TEXT NOT NULL,
    "asOfPrecision" "Precision" NOT NULL,
    "publishedOn" DATE,
    "publishedOnLatest" DATE,
    "publishedOnEdtf" TEXT,
    "publishedOnPrecision" "Precision",
    "note" JSONB,

    CONSTRAINT "Strength_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contributor" (
    "id" INTEGER NOT NULL,
    "deploymentSlug" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,
    "role" "ContributorRole" NOT NULL,
    "from" DATE NOT NULL,
    "fromLatest" DATE NOT NULL,
    "fromEdtf" TEXT NOT NULL,
    "fromPrecision" "Precision" NOT NULL,
    "to" DATE,
    "toLatest" DATE,
    "toEdtf" TEXT,
    "toPrecision" "Precision",
    "note" JSONB,

    CONSTRAINT "Contributor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scenario" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "speakerName" JSONB NOT NULL,
    "speakerOffice" JSONB,
    "saidOn" DATE NOT NULL,
    "saidOnLatest" DATE NOT NULL,
    "saidOnEdtf" TEXT NOT NULL,
    "saidOnPrecision" "Precision" NOT NULL,
    "summary" JSONB NOT NULL,
    "certainty" JSONB NOT NULL,
    "conditions" JSONB[],
    "note" JSONB,

    CONSTRAINT "Scenario_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ScenarioDevelopment" (
    "id" INTEGER NOT NULL,
    "scenarioSlug" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "dateLatest" DATE NOT NULL,
    "dateEdtf" TEXT NOT NULL,
    "datePrecision" "Precision" NOT NULL,
    "text" JSONB NOT NULL,

    CONSTRAINT "ScenarioDevelopment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftTreaty" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "handedOverOn" DATE NOT NULL,
    "handedOverOnLatest" DATE NOT NULL,
    "handedOverOnEdtf" TEXT NOT NULL,
    "handedOverOnPrecision" "Precision" NOT NULL,
    "publishedOn" DATE NOT NULL,
    "publishedOnLatest" DATE NOT NULL,
    "publishedOnEdtf" TEXT NOT NULL,
    "publishedOnPrecision" "Precision" NOT NULL,
    "parties" JSONB NOT NULL,
    "note" JSONB,

    CONSTRAINT "DraftTreaty_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "DraftArticle" (
    "id" INTEGER NOT NULL,
    "treatySlug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "subject" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "answer" JSONB,
    "note" JSONB,

    CONSTRAINT "DraftArticle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftTouch" (
    "id" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "side" JSONB NOT NULL,
    "reading" JSONB NOT NULL,
    "operatorCodes" TEXT[],
    "operatorsInCode" TEXT,
    "operatorsInOn" DATE,
    "hostCodes" TEXT[],
    "isAbroad" BOOLEAN NOT NULL,
    "beganAfter" DATE,
    "kinds" "DeploymentKind"[],
    "layerSlugs" TEXT[],
    "rangeMinKm" DOUBLE PRECISION,
    "rangeMaxKm" DOUBLE PRECISION,

    CONSTRAINT "DraftTouch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftException" (
    "id" INTEGER NOT NULL,
    "touchId" INTEGER NOT NULL,
    "deploymentSlug" TEXT NOT NULL,
    "reason" JSONB NOT NULL,

    CONSTRAINT "DraftException_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_DeploymentToLayer" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_DeploymentToLayer_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DeploymentToWeaponSystem" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_DeploymentToWeaponSystem_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DeploymentToScenario" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_DeploymentToScenario_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DeploymentToScenarioDevelopment" (
    "A" TEXT NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_DeploymentToScenarioDevelopment_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "WeaponSystem_originCode_idx" ON "WeaponSystem"("originCode");

-- CreateIndex
CREATE INDEX "City_countryCode_idx" ON "City"("countryCode");

-- CreateIndex
CREATE INDEX "Deployment_kind_idx" ON "Deployment"("kind");

-- CreateIndex
CREATE INDEX "Deployment_period_idx" ON "Deployment" USING GIST ("period");

-- CreateIndex
CREATE INDEX "DeploymentStretch_deploymentSlug_from_idx" ON "DeploymentStretch"("deploymentSlug", "from");

-- CreateIndex
CREATE INDEX "DeploymentStretch_period_idx" ON "DeploymentStretch" USING GIST ("period");

-- CreateIndex
CREATE INDEX "DeploymentStretch_status_idx" ON "DeploymentStretch"("status");

-- CreateIndex
CREATE INDEX "DeploymentStretch_hostCode_idx" ON "DeploymentStretch"("hostCode");

-- CreateIndex
CREATE INDEX "DeploymentStretch_hostTerritoryCode_idx" ON "DeploymentStretch"("hostTerritoryCode");

-- CreateIndex
CREATE INDEX "DeploymentStretch_operatorCodes_idx" ON "DeploymentStretch" USING GIN ("operatorCodes");

-- CreateIndex
CREATE INDEX "DeploymentStretch_lat_lon_idx" ON "DeploymentStretch"("lat", "lon");

-- CreateIndex
CREATE INDEX "Operator_stretchId_idx" ON "Operator"("stretchId");

-- CreateIndex
CREATE INDEX "Operator_countryCode_idx" ON "Operator"("countryCode");

-- CreateIndex
CREATE INDEX "Operator_organizationCode_idx" ON "Operator"("organizationCode");

-- CreateIndex
CREATE INDEX "Strength_deploymentSlug_idx" ON "Strength"("deploymentSlug");

-- CreateIndex
CREATE INDEX "Contributor_deploymentSlug_idx" ON "Contributor"("deploymentSlug");

-- CreateIndex
CREATE INDEX "Contributor_countryCode_idx" ON "Contributor"("countryCode");

-- CreateIndex
CREATE INDEX "ScenarioDevelopment_scenarioSlug_idx" ON "ScenarioDevelopment"("scenarioSlug");

-- CreateIndex
CREATE INDEX "DraftArticle_treatySlug_idx" ON "DraftArticle"("treatySlug");

-- CreateIndex
CREATE INDEX "DraftTouch_articleId_idx" ON "DraftTouch"("articleId");

-- CreateIndex
CREATE INDEX "DraftException_touchId_idx" ON "DraftException"("touchId");

-- CreateIndex
CREATE INDEX "DraftException_deploymentSlug_idx" ON "DraftException"("deploymentSlug");

-- CreateIndex
CREATE INDEX "_DeploymentToLayer_B_index" ON "_DeploymentToLayer"("B");

-- CreateIndex
CREATE INDEX "_DeploymentToWeaponSystem_B_index" ON "_DeploymentToWeaponSystem"("B");

-- CreateIndex
CREATE INDEX "_DeploymentToScenario_B_index" ON "_DeploymentToScenario"("B");

-- CreateIndex
CREATE INDEX "_DeploymentToScenarioDevelopment_B_index" ON "_DeploymentToScenarioDevelopment"("B");

-- CreateIndex
CREATE INDEX "Citation_layerSlug_idx" ON "Citation"("layerSlug");

-- CreateIndex
CREATE INDEX "Citation_weaponSystemSlug_idx" ON "Citation"("weaponSystemSlug");

-- CreateIndex
CREATE INDEX "Citation_citySlug_idx" ON "Citation"("citySlug");

-- CreateIndex
CREATE INDEX "Citation_deploymentSlug_idx" ON "Citation"("deploymentSlug");

-- CreateIndex
CREATE INDEX "Citation_strengthId_idx" ON "Citation"("strengthId");

-- CreateIndex
CREATE INDEX "Citation_contributorId_idx" ON "Citation"("contributorId");

-- CreateIndex
CREATE INDEX "Citation_scenarioSlug_idx" ON "Citation"("scenarioSlug");

-- CreateIndex
CREATE INDEX "Citation_developmentId_idx" ON "Citation"("developmentId");

-- CreateIndex
CREATE INDEX "Citation_draftTreatySlug_idx" ON "Citation"("draftTreatySlug");

-- CreateIndex
CREATE INDEX "Citation_draftArticleId_idx" ON "Citation"("draftArticleId");

-- CreateIndex
CREATE INDEX "Phase_deploymentSlug_idx" ON "Phase"("deploymentSlug");

-- AddForeignKey
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_deploymentSlug_fkey" FOREIGN KEY ("deploymentSlug") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeaponSystem" ADD CONSTRAINT "WeaponSystem_originCode_fkey" FOREIGN KEY ("originCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "City" ADD CONSTRAINT "City_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeploymentStretch" ADD CONSTRAINT "DeploymentStretch_deploymentSlug_fkey" FOREIGN KEY ("deploymentSlug") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeploymentStretch" ADD CONSTRAINT "DeploymentStretch_hostCode_fkey" FOREIGN KEY ("hostCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeploymentStretch" ADD CONSTRAINT "DeploymentStretch_hostTerritoryCode_fkey" FOREIGN KEY ("hostTerritoryCode") REFERENCES "SpecialTerritory"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Operator" ADD CONSTRAINT "Operator_stretchId_fkey" FOREIGN KEY ("stretchId") REFERENCES "DeploymentStretch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Operator" ADD CONSTRAINT "Operator_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Operator" ADD CONSTRAINT "Operator_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strength" ADD CONSTRAINT "Strength_deploymentSlug_fkey" FOREIGN KEY ("deploymentSlug") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contributor" ADD CONSTRAINT "Contributor_deploymentSlug_fkey" FOREIGN KEY ("deploymentSlug") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contributor" ADD CONSTRAINT "Contributor_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScenarioDevelopment" ADD CONSTRAINT "ScenarioDevelopment_scenarioSlug_fkey" FOREIGN KEY ("scenarioSlug") REFERENCES "Scenario"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftArticle" ADD CONSTRAINT "DraftArticle_treatySlug_fkey" FOREIGN KEY ("treatySlug") REFERENCES "DraftTreaty"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftTouch" ADD CONSTRAINT "DraftTouch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "DraftArticle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftException" ADD CONSTRAINT "DraftException_touchId_fkey" FOREIGN KEY ("touchId") REFERENCES "DraftTouch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftException" ADD CONSTRAINT "DraftException_deploymentSlug_fkey" FOREIGN KEY ("deploymentSlug") REFERENCES "Deployment"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_layerSlug_fkey" FOREIGN KEY ("layerSlug") REFERENCES "Layer"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_weaponSystemSlug_fkey" FOREIGN KEY ("weaponSystemSlug") REFERENCES "WeaponSystem"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_citySlug_fkey" FOREIGN KEY ("citySlug") REFERENCES "City"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_deploymentSlug_fkey" FOREIGN KEY ("deploymentSlug") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_strengthId_fkey" FOREIGN KEY ("strengthId") REFERENCES "Strength"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_scenarioSlug_fkey" FOREIGN KEY ("scenarioSlug") REFERENCES "Scenario"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_developmentId_fkey" FOREIGN KEY ("developmentId") REFERENCES "ScenarioDevelopment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_draftTreatySlug_fkey" FOREIGN KEY ("draftTreatySlug") REFERENCES "DraftTreaty"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_draftArticleId_fkey" FOREIGN KEY ("draftArticleId") REFERENCES "DraftArticle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToLayer" ADD CONSTRAINT "_DeploymentToLayer_A_fkey" FOREIGN KEY ("A") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToLayer" ADD CONSTRAINT "_DeploymentToLayer_B_fkey" FOREIGN KEY ("B") REFERENCES "Layer"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToWeaponSystem" ADD CONSTRAINT "_DeploymentToWeaponSystem_A_fkey" FOREIGN KEY ("A") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToWeaponSystem" ADD CONSTRAINT "_DeploymentToWeaponSystem_B_fkey" FOREIGN KEY ("B") REFERENCES "WeaponSystem"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToScenario" ADD CONSTRAINT "_DeploymentToScenario_A_fkey" FOREIGN KEY ("A") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToScenario" ADD CONSTRAINT "_DeploymentToScenario_B_fkey" FOREIGN KEY ("B") REFERENCES "Scenario"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToScenarioDevelopment" ADD CONSTRAINT "_DeploymentToScenarioDevelopment_A_fkey" FOREIGN KEY ("A") REFERENCES "Deployment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DeploymentToScenarioDevelopment" ADD CONSTRAINT "_DeploymentToScenarioDevelopment_B_fkey" FOREIGN KEY ("B") REFERENCES "ScenarioDevelopment"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Nothing of a deployment is in two states at a time.
ALTER TABLE "DeploymentStretch" ADD CONSTRAINT "DeploymentStretch_once_at_a_time"
  EXCLUDE USING gist ("deploymentSlug" WITH =, "period" WITH &&);

-- A place lies in one state or territory, or in none at sea.
ALTER TABLE "DeploymentStretch" ADD CONSTRAINT "DeploymentStretch_one_host"
  CHECK (num_nonnulls("hostCode", "hostTerritoryCode") <= 1
    AND (num_nonnulls("hostCode", "hostTerritoryCode") = 1 OR "placePrecision" = 'SEA'));

-- An operator is one thing.
ALTER TABLE "Operator" ADD CONSTRAINT "Operator_one_of_three"
  CHECK (num_nonnulls("countryCode", "organizationCode", "group") = 1);

-- A claim says something.
ALTER TABLE "Strength" ADD CONSTRAINT "Strength_says_something"
  CHECK (num_nonnulls("min", "max") > 0 AND coalesce("min" <= "max", true));

-- A phase is of one thing.
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_one_owner" CHECK (num_nonnulls("membershipSlug", "deploymentSlug") = 1);

-- A citation supports one thing.
ALTER TABLE "Citation" DROP CONSTRAINT "Citation_one_owner";
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_one_owner"
  CHECK (num_nonnulls(
    "countryCode", "specialTerritoryCode", "organizationCode", "membershipSlug", "phaseId",
    "layerSlug", "weaponSystemSlug", "citySlug", "deploymentSlug", "strengthId", "contributorId",
    "scenarioSlug", "developmentId", "draftTreatySlug", "draftArticleId"
  ) = 1);
