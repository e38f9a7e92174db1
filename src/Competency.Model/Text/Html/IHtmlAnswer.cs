namespace Competency.Model.Text.Html;

// What shows itself as HTML.
internal interface IHtmlAnswer
{
    // In English: the same wherever it is made.
    string ToHtml();
}
