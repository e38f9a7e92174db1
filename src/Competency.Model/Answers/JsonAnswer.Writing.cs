using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Competency.Model.Answers.Forms;

namespace Competency.Model;

/// <content>How answers are written.</content>
public sealed partial class JsonAnswer
{
    /// <summary>Writes the answer as UTF-8 to a stream, piece by piece. The stream stays open.</summary>
    /// <param name="destination">Receives the text.</param>
    /// <param name="indented">Whether to indent, and end with a line feed. By default one line.</param>
    public void WriteTo(Stream destination, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(destination);
        JsonSerializer.Serialize(destination, _form, TypeOf(indented));
        if (indented)
        {
            destination.Write("\n"u8);
        }
    }

    /// <summary>
    /// Writes the answer as UTF-8 to a stream, such as the body of a response, piece by piece and without blocking. The stream stays open.
    /// </summary>
    /// <param name="destination">Receives the text.</param>
    /// <param name="indented">Whether to indent, and end with a line feed. By default one line.</param>
    /// <param name="cancellationToken">Cancels the writing; a part may be written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public async Task WriteToAsync(Stream destination, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        await JsonSerializer.SerializeAsync(destination, _form, TypeOf(indented), cancellationToken).ConfigureAwait(false);
        if (indented)
        {
            await destination.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the answer as text.</summary>
    /// <param name="indented">Whether to indent, and end with a line feed. By default one line.</param>
    public string WriteText(bool indented = false) => JsonSerializer.Serialize(_form, TypeOf(indented)) + (indented ? "\n" : "");

    /// <summary>Writes the answer as a value of a larger JSON text.</summary>
    /// <param name="writer">Receives the value. Its options decide about indents and escapes.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, _form, TypeOf(indented: false));
    }

    /// <summary>The answer as text in one line.</summary>
    public override string ToString() => WriteText();

    private JsonTypeInfo TypeOf(bool indented) => AnswerContext.Of(indented).GetTypeInfo(_form.GetType())!;
}
