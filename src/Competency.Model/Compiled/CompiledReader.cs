using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Compiled.Records;
using Competency.Model.Formats;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using Competency.Model.Text;

namespace Competency.Model.Compiled;

// Opens a file as the result of the load that it was written of. What is no such file is a diagnostic.
internal static class CompiledReader
{
    // policy: The policy of the catalog; null for one of the library.
    public static LoadResult Open(string name, ReadOnlyMemory<byte> bytes, IMatchingPolicy? policy)
    {
        if (CompiledFile.Open(bytes, out FileFault fault) is not CompiledFile file)
        {
            return Refused(name, ReasonOf(fault));
        }

        if (!CompiledShape.AreRecords(file))
        {
            return Refused(name, ReasonOf(FileFault.Damaged));
        }

        TextTable texts = new(file.Records(FileSection.Texts));
        CatalogRecord record = RecordOf(file, texts);
        if (!CompiledShape.IsSound(file, record))
        {
            return Refused(name, ReasonOf(FileFault.Damaged));
        }

        IMatchingPolicy? used = PolicyOf(file, texts, record, policy);
        return used is null
            ? Refused(name, $"the policy that it was made with, '{record.Policy}', is not the one that was asked for")
            : ResultOf(name, file, texts, record, used);
    }

    public static LoadResult Refused(string name, Phrase reason)
    {
        DiagnosticBag diagnostics = new();
        diagnostics.Add(FileRules.CompiledUnreadable, new SourceLocation { File = name }, name, reason);
        return Failed(name, diagnostics);
    }

    // The result of a file that could not be read.
    public static LoadResult Failed(string name, DiagnosticBag diagnostics) =>
        new(new CatalogBuilder().Build(), [new LoadedFile(name, null, 0)], [], diagnostics.ToImmutable());

    private static Phrase ReasonOf(FileFault fault) => fault switch
    {
        FileFault.Foreign => "it is a file of another kind",
        FileFault.OtherVersion => "another version of the library wrote it",
        _ => "it is damaged",
    };

    private static CatalogRecord RecordOf(CompiledFile file, TextTable texts)
    {
        RecordReader reader = new(file.Records(FileSection.Catalog)[0], texts);
        return CatalogRecord.Read(ref reader);
    }

    private static NamedValues ValuesOf(CompiledFile file, TextTable texts)
    {
        RecordTable records = file.Records(FileSection.Catalog);
        RecordReader reader = new(records.Count > 1 ? records[1] : default, texts);
        return new NamedValues(ref reader);
    }

    private static LoadResult ResultOf(string name, CompiledFile file, TextTable texts, CatalogRecord record, IMatchingPolicy policy)
    {
        Lazy<ImmutableArray<Diagnostic>> all = new(() => DiagnosticsOf(file, texts));
        Lazy<ImmutableArray<Diagnostic>> ofCatalog =
            new(() => [.. all.Value.Skip(Math.Max(0, all.Value.Length - record.CatalogDiagnostics))]);
        CompetencyCatalog catalog = new(new CompiledContent(file, record, texts, ValuesOf(file, texts), policy, ofCatalog));
        LoadedFile[] files = new LoadedFile[file.Records(FileSection.Files).Count];
        for (int at = 0; at < files.Length; at++)
        {
            RecordReader reader = new(file.Records(FileSection.Files)[at], texts);
            files[at] = FileRecord.Read(ref reader);
        }

        return new LoadResult(
            catalog,
            files.Length > 0 ? ImmutableCollectionsMarshal.AsImmutableArray(files) : [new LoadedFile(name, "compiled", record.Standards)],
            [],
            all,
            new Lazy<DiagnosticCounts>(() => CountsOf(file, texts)));
    }

    private static DiagnosticCounts CountsOf(CompiledFile file, TextTable texts)
    {
        RuleTable rules = new(file.Records(FileSection.Rules), texts);
        RecordTable records = file.Records(FileSection.Diagnostics);
        DiagnosticCounts counts = default;
        for (int at = 0; at < records.Count; at++)
        {
            RecordReader reader = new(records[at], texts);
            counts = DiagnosticRecord.Count(counts, ref reader, rules);
        }

        GC.KeepAlive(file);
        return counts;
    }

    private static ImmutableArray<Diagnostic> DiagnosticsOf(CompiledFile file, TextTable texts)
    {
        RuleTable rules = new(file.Records(FileSection.Rules), texts);
        RecordTable records = file.Records(FileSection.Diagnostics);
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(records.Count);
        for (int at = 0; at < records.Count; at++)
        {
            ReadOnlySpan<byte> record = records[at];
            RecordReader reader = new(record[..Math.Min(record.Length, DiagnosticRecord.MaxLength)], texts);
            if (DiagnosticRecord.Read(ref reader, rules) is Diagnostic diagnostic)
            {
                diagnostics.Add(diagnostic);
            }
        }

        GC.KeepAlive(file);
        return diagnostics.DrainToImmutable();
    }

    // The policy of the file: of the library, with the mappings that the file holds, or the one that was given.
    private static IMatchingPolicy? PolicyOf(CompiledFile file, TextTable texts, CatalogRecord record, IMatchingPolicy? given)
    {
        if (given is not null)
        {
            return HasId(given, record.Policy) ? given : null;
        }

        RecordTable mappings = file.Records(FileSection.Mappings);
        IMatchingPolicy? known = MatchingPolicies.All.FirstOrDefault(policy => HasId(policy, record.BasePolicy));
        if (known is null || mappings.Count == 0)
        {
            return known is not null && HasId(known, record.Policy) ? known : null;
        }

        MappingSet[] sets = new MappingSet[mappings.Count];
        for (int at = 0; at < sets.Length; at++)
        {
            RecordReader reader = new(mappings[at], texts);
            sets[at] = MappingRecord.Read(ref reader);
        }

        IMatchingPolicy mapped = MatchingPolicies.Mapped(sets, known);
        return HasId(mapped, record.Policy) ? mapped : null;
    }

    private static bool HasId(IMatchingPolicy policy, string id) => string.Equals(policy.Id, id, StringComparison.Ordinal);
}
