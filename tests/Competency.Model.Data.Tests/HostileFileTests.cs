using Competency.Model.Tables;

namespace Competency.Model.Data.Tests;

/// <summary>Files that are damaged, cut off or made to do harm are reported; none throws, and none is read for ever.</summary>
public sealed class HostileFileTests
{
    private static readonly CompetencyCatalog Catalog =
        new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    public static TheoryData<ColumnarFormat> Formats => [.. Enum.GetValues<ColumnarFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_is_cut_off_is_reported_wherever_that_is(ColumnarFormat format)
    {
        byte[] whole = ColumnarFolder.Bytes(CatalogTables.Of(Catalog.Gap("TFB5131-901", "TFB5131-902")), format);
        for (int length = 0; length < whole.Length; length += 7)
        {
            Read(whole[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_that_are_changed_do_no_harm(ColumnarFormat format)
    {
        byte[] whole = ColumnarFolder.Bytes(CatalogTables.Rankings(Catalog, 2), format);
        Random random = new(17);
        for (int run = 0; run < 1500; run++)
        {
            byte[] changed = [.. whole];
            for (int change = 0; change <= run % 3; change++)
            {
                // The descriptions are at the end of Parquet and at the beginning of Arrow.
                int at = random.Next(4) == 0 ? random.Next(changed.Length)
                    : format == ColumnarFormat.Parquet ? changed.Length - 1 - random.Next(changed.Length / 2)
                    : random.Next(changed.Length / 2);
                changed[at] = random.Next(3) switch
                {
                    0 => (byte)random.Next(256),
                    1 => 0xFF,
                    _ => (byte)(changed[at] ^ (1 << random.Next(8))),
                };
            }

            Read(changed);
        }
    }

    private static void Read(byte[] content)
    {
        DiagnosticBag diagnostics = new();
        CatalogTable? table = ColumnarFolder.Read(content, diagnostics);
        Assert.True(table is not null || diagnostics.ToImmutable().Any(static found => found.Id == "CM6401"));
        Assert.True((table?.Rows.Count() ?? 0) < 1 << 24);
    }
}
