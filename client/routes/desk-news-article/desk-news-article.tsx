import { EditArticle, editArticleLoader } from './edit-article.tsx';

export const loader = editArticleLoader('NEWS');
export const Component = EditArticle;
