import { ArticleDesk, articleDeskLoader } from './article-desk.tsx';

export const loader = articleDeskLoader('PROJECT');
export const Component = ArticleDesk;
