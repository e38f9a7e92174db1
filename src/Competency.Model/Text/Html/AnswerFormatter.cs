using Competency.Model.Text.Layout;

namespace Competency.Model.Text.Html;

// Shows an answer in a notebook, which calls the members by their names: see TypeFormatterSourceAttribute.
internal sealed class AnswerFormatter(string mimeType, Func<IShownAnswer, string> write)
{
    public const string Html = "text/html";
    public const string Text = "text/plain";

    public string MimeType => mimeType;

    // Whether the object was written.
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IShownAnswer answer)
        {
            return false;
        }

        writer.Write(write(answer));
        return true;
    }
}
