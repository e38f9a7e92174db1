using System.Text;
using Competency.Model.Data.Columns;
using Competency.Model.Data.ParquetFiles;
using Competency.Model.Matches;
using Competency.Model.Tables;

namespace Competency.Model.Data.Tests.Profiles;

/// <summary>Parts of a table, each matched by itself.</summary>
public sealed class ProfileGroupsTests
{
    private static readonly CompetencyCatalog Catalog =
        new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50)]
    public void The_answers_of_all_parts_are_the_answer(int rowsOfGroup)
    {
        byte[] table = InGroups(CatalogTables.Profiles(ColumnarProfilesTests.People(60)), rowsOfGroup);
        ProfileMatchSummary whole = Match(table, (1, 1), out string all);
        foreach (int count in (int[])[2, 3, 16])
        {
            StringBuilder joined = new();
            long profiles = 0;
            for (int number = 1; number <= count; number++)
            {
                profiles += Match(table, (number, count), out string part).Profiles;
                joined.Append(part);
            }

            Assert.Equal(all, joined.ToString());
            Assert.Equal(whole.Profiles, profiles);
        }
    }

    // The table with so many rows in each row group.
    private static byte[] InGroups(CatalogTable table, int rowsOfGroup)
    {
        using MemoryStream output = new();
        ParquetTableWriter writer = new(output, table.Columns, []);
        RowBatch batch = new(table.Columns);
        foreach (IReadOnlyList<TableValue>[] rows in table.Rows.Chunk(rowsOfGroup))
        {
            Array.ForEach(rows, batch.Add);
            writer.Write(batch);
            batch.Clear();
        }

        writer.Complete();
        return output.ToArray();
    }

    private static ProfileMatchSummary Match(byte[] table, (int Number, int Count) part, out string text)
    {
        using MemoryStream input = new(table);
        Lines lines = new();
        ProfileMatchSummary summary = ColumnarProfiles.MatchPart(
            Catalog, input, "people", Stream.Null, new MatchOptions { MaxCount = 2 }, _ => lines, part, CancellationToken.None);
        text = lines.Text.ToString();
        return summary;
    }

    private sealed class Lines : MatchOutput
    {
        public StringBuilder Text { get; } = new();

        public override MatchPiece NewPiece() => new Piece();

        public override void Begin(Stream output)
        {
        }

        public override void Write(Stream output, MatchPiece piece) => Text.Append(((Piece)piece).Text);

        public override void Complete(Stream output)
        {
        }
    }

    private sealed class Piece : MatchPiece
    {
        public StringBuilder Text { get; } = new();

        public override void Add(ReadOnlySpan<byte> profile, int size, ReadOnlySpan<Sets.SetNeighbor> found)
        {
            Text.Append(Encoding.UTF8.GetString(profile)).Append(' ').Append(size);
            foreach (Sets.SetNeighbor neighbor in found)
            {
                Text.Append(System.Globalization.CultureInfo.InvariantCulture, $" {neighbor.Set}:{neighbor.Score}");
            }

            Text.Append('\n');
        }

        public override void Clear() => Text.Clear();
    }
}
