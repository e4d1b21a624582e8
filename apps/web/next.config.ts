import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  transpilePackages: ['@natlas/borders', '@natlas/timeline'],
  reactStrictMode: true,
  poweredByHeader: false,
}

export default createNextIntlPlugin('./src/language/request.ts')(config)
