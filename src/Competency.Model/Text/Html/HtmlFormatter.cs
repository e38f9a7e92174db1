namespace Competency.Model.Text.Html;

// Shows an answer in a notebook, which calls the members by their names: see TypeFormatterSourceAttribute.
internal sealed class HtmlFormatter
{
    internal const string Html = "text/html";

#pragma warning disable CA1822 // Notebooks ask an object.
    public string MimeType => Html;

    // Whether the object was written.
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IHtmlAnswer answer)
        {
            return false;
        }

        writer.Write(answer.ToHtml());
        return true;
    }
#pragma warning restore CA1822
}
