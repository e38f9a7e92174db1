using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// What a file says of a catalog as a whole.
internal sealed record CatalogRecord
{
    // The version of the library that wrote it, for whoever looks into a file.
    public required string Library { get; init; }

    public required string Id { get; init; }

    // The id of the policy, and of the one below its mappings.
    public required string Policy { get; init; }

    public required string BasePolicy { get; init; }

    public required int Standards { get; init; }

    public required int Tasks { get; init; }

    public required int Elements { get; init; }

    public required int Concepts { get; init; }

    public required int Links { get; init; }

    // How many of the last diagnostics are of the catalog.
    public required int CatalogDiagnostics { get; init; }

    public required bool AreAllImportant { get; init; }

    public void Write(RecordWriter writer)
    {
        writer.Text(Library);
        writer.Text(Id);
        writer.Text(Policy);
        writer.Text(BasePolicy);
        writer.Number(Standards);
        writer.Number(Tasks);
        writer.Number(Elements);
        writer.Number(Concepts);
        writer.Number(Links);
        writer.Number(CatalogDiagnostics);
        writer.Flag(AreAllImportant);
    }

    public static CatalogRecord Read(ref RecordReader reader) => new()
    {
        Library = reader.TextOrEmpty(),
        Id = reader.TextOrEmpty(),
        Policy = reader.TextOrEmpty(),
        BasePolicy = reader.TextOrEmpty(),
        Standards = reader.Number(),
        Tasks = reader.Number(),
        Elements = reader.Number(),
        Concepts = reader.Number(),
        Links = reader.Number(),
        CatalogDiagnostics = reader.Number(),
        AreAllImportant = reader.Flag(),
    };
}
