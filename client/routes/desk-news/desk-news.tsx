import { ArticleDesk, articleDeskLoader } from './article-desk.tsx';

export const loader = articleDeskLoader('NEWS');
export const Component = ArticleDesk;
