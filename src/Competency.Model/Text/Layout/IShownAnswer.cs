namespace Competency.Model.Text.Layout;

// What shows itself, in English: the same wherever it is made.
internal interface IShownAnswer
{
    string ToHtml();

    string ToText();
}
