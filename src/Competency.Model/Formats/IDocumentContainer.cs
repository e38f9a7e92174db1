namespace Competency.Model.Formats;

/// <summary>
/// A kind of file that holds several documents, such as a workbook with its sheets. Add it to a loader with
/// <see cref="CatalogLoader.Add(IDocumentContainer)"/>. Containers are opened before formats are asked, and formats see the documents only:
/// several documents as files in a folder with the name of the container, a single document as a file in the folder of the container.
/// </summary>
/// <example>
/// A container of documents that are separated by lines with <c>----</c>:
/// <code>
/// LoadResult result = new CatalogLoader().Add(new Bundle()).Load("docs/samples");
/// Console.WriteLine(result.Files.Length);
///
/// sealed class Bundle : IDocumentContainer
/// {
///     public string Description =&gt; "bundles of text documents";
///
///     public bool Recognizes(string name, ReadOnlySpan&lt;byte&gt; prefix) =&gt; name.EndsWith(".bundle");
///
///     public IReadOnlyList&lt;DocumentFile&gt; Open(DocumentFile file, DiagnosticBag diagnostics)
///     {
///         string[] parts = Encoding.UTF8.GetString(file.Read(diagnostics).Span).Split("\n----\n");
///         return [.. parts.Select((part, i) =&gt; DocumentFile.FromBytes($"{file.Name}/{i + 1}.txt", Encoding.UTF8.GetBytes(part)))];
///     }
/// }
/// </code>
/// </example>
public interface IDocumentContainer
{
    /// <summary>The name of the kind of file in messages.</summary>
    string Description { get; }

    /// <summary>The container's own rules; <see cref="CatalogLoader.Rules"/> lists them. None by default.</summary>
    IReadOnlyList<DiagnosticDescriptor> Rules => [];

    /// <summary>Whether a file is such a container, judged by its name and its first bytes.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="prefix">The first 4 KiB, or all of a shorter file.</param>
    bool Recognizes(string name, ReadOnlySpan<byte> prefix);

    /// <summary>
    /// Opens a container. Content must not cause an exception; report what cannot be opened, and what is left out.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <returns>
    /// The documents: <c>book.xlsx/Sheet</c> for one of several in <c>book.xlsx</c>; a single one may keep the name of the container.
    /// </returns>
    IReadOnlyList<DocumentFile> Open(DocumentFile file, DiagnosticBag diagnostics);
}
