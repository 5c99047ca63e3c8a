import { ArticleDesk, articleDeskLoader } from './article-desk.tsx';

export const loader = articleDeskLoader('GUIDE');
export const Component = ArticleDesk;
