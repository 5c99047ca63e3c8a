import { EditArticle, editArticleLoader } from './edit-article.tsx';

export const loader = editArticleLoader('GUIDE');
export const Component = EditArticle;
