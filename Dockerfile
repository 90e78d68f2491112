FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /atlas
COPY package.json package-lock.json ./
# The web app is built in the image, so the tools that build it stay in.
RUN npm ci --include=dev && mkdir .atlas && chown node:node /atlas /atlas/.atlas
COPY --chown=node:node . .
RUN npm run build
USER node
EXPOSE 8470
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:8470/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "cli/atlas.mjs", "serve"]
