# One image for every process of the platform; docker-compose.yml says which one a container is.
# TypeScript runs from its sources, so there is nothing to build.
FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /huilian
COPY . .
RUN npm ci --omit=dev && npm cache clean --force
USER node
