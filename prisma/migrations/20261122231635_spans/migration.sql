-- AlterEnum
ALTER TYPE "Precision" ADD VALUE 'SPAN';
