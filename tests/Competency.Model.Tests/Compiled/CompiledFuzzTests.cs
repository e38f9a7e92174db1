using System.Buffers.Binary;
using System.Globalization;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Tests.Compiled;

/// <summary>
/// Files that somebody changed and gave right checksums: whatever stands in them, they are a diagnostic or a catalog whose every object
/// can be looked at. Each follows from its number; <c>COMPETENCY_FUZZ=FROM..TO</c> says which are tried (TO is not), else the first few
/// thousand. Where very many are tried, every catalog is gone through, and one of a thousand is also asked and printed, which takes a
/// hundred times as long.
/// </summary>
public sealed class CompiledFuzzTests
{
    private const int UsualAttempts = 4000;
    private const int VeryMany = 100_000;
    private const int AskedOfVeryMany = 1000;

    private static readonly int[] Extremes = [0, 1, -1, 2, 7, 255, 65535, int.MaxValue, int.MinValue];

    [Fact]
    public void What_was_tampered_with_raises_no_exception()
    {
        byte[][] files = [CompiledBytes.Of(Small(1)), CompiledBytes.Of(Small(2)), CompiledBytes.Of(Rated())];
        (long from, long to) = Asked(Environment.GetEnvironmentVariable("COMPETENCY_FUZZ"));
        long attempts = to - from;
        long opened = 0;
        Parallel.For(from, to, attempt =>
        {
            Random random = new(SeedOf(attempt));
            byte[] changed = Changed(files[attempt % files.Length], random);
            try
            {
                LoadResult result = CompiledCatalog.Open(changed);
                bool isAsked = attempts < VeryMany || attempt % AskedOfVeryMany == 0;
                if (isAsked ? LookedAt(result, random) : GoneThrough(result.Catalog))
                {
                    Interlocked.Increment(ref opened);
                }
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"attempt {attempt}", exception);
            }
        });

        // Else nothing was looked at.
        Assert.True(opened > attempts / 20, $"{opened} of {attempts} were opened");
    }

    private static (long From, long To) Asked(string? range)
    {
        string[] ends = (range ?? "").Split("..");
        return ends.Length == 2
            && long.TryParse(ends[0], CultureInfo.InvariantCulture, out long from)
            && long.TryParse(ends[1], CultureInfo.InvariantCulture, out long to)
            ? (from, to)
            : (0, UsualAttempts);
    }

    // Of neighbors, seeds that are far from each other: a product with an odd number is another one for each number below 2^32.
    private static int SeedOf(long attempt) => unchecked((int)((uint)attempt * 2_654_435_761));

    private static CompetencyCatalog Small(int count) => new CatalogBuilder()
        .AddVocabulary(StandardArbitraries.Vocabulary)
        .AddRange(new CatalogLoader().Load(SharedData.Samples).Catalog.Standards.Take(count))
        .Build();

    private static CompetencyCatalog Rated()
    {
        CompetencyStandard[] standards =
        [
            .. Enumerable.Range(0, 3).Select(static number => Sketch.Standard(
                $"R{number}", Sketch.Task("T1.1", 3 + number, "K01 食品衛生", "S01 刀工"), Sketch.Task("T1.2", 2, $"K0{2 + number} 採購"))),
        ];
        return new CatalogBuilder().AddVocabulary(StandardArbitraries.Vocabulary).AddRange(standards).Build();
    }

    // A file with some of its bytes changed, and the checksums of what is there now.
    private static byte[] Changed(byte[] file, Random random)
    {
        byte[] changed = [.. file];
        int sections = BinaryPrimitives.ReadInt32LittleEndian(changed.AsSpan(12));
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            Span<byte> entry = changed.AsSpan(
                CompiledFile.HeaderLength + (random.Next(sections) * ForgedFile.EntryLength), ForgedFile.EntryLength);
            int from = (int)BinaryPrimitives.ReadInt64LittleEndian(entry[8..]);
            int length = (int)BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
            if (length > 0)
            {
                Change(changed.AsSpan(from, length), entry, random);
            }
        }

        return ForgedFile.WithChecksums(changed);
    }

    private static void Change(Span<byte> section, Span<byte> entry, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                section[random.Next(section.Length)] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                section[random.Next(section.Length)] = (byte)random.Next(256);
                break;
            case 2 when section.Length >= sizeof(int):
                int value = random.Next(2) == 0 ? Extremes[random.Next(Extremes.Length)] : random.Next(64);
                BinaryPrimitives.WriteInt32LittleEndian(section[(random.Next(section.Length / sizeof(int)) * sizeof(int))..], value);
                break;
            case 3:
                int one = random.Next(section.Length);
                int other = random.Next(section.Length);
                (section[one], section[other]) = (section[other], section[one]);
                break;
            default:
                BinaryPrimitives.WriteInt64LittleEndian(entry[16..], random.Next(section.Length));
                break;
        }
    }

    // Makes every object; false for a file that was not opened.
    private static bool GoneThrough(CompetencyCatalog catalog)
    {
        int seen = 0;
        for (int at = 0; at < catalog.StandardCount; at++)
        {
            CompetencyStandard standard = catalog.StandardAt(at);
            foreach (Requirement requirement in standard.Requirements)
            {
                seen += requirement.Element.Title.Length + requirement.Tasks.Length;
            }

            foreach (WorkTask task in standard.Tasks)
            {
                seen += task.Title.Length + task.Indicators.Length;
            }

            seen += catalog.TryGet(standard.Code, out _) ? 1 : 0;
        }

        foreach (CompetencyVocabulary vocabulary in catalog.Vocabularies)
        {
            foreach (CompetencyElement element in vocabulary.Elements)
            {
                seen += vocabulary.TryGetElement(element.Code.GetValueOrDefault(), out _) ? 1 : 0;
            }
        }

        return seen > 0;
    }

    // Looks at everything; false for a file that was not opened.
    private static bool LookedAt(LoadResult result, Random random)
    {
        CompetencyCatalog catalog = result.Catalog;
        _ = CatalogDump.Of(result.Diagnostics);
        if (catalog.StandardCount + catalog.ElementCount == 0)
        {
            return false;
        }

        _ = CatalogDump.Of(catalog);
        foreach (CompetencyVocabulary vocabulary in catalog.Vocabularies)
        {
            foreach (CompetencyElement element in vocabulary.Elements)
            {
                vocabulary.TryGetElement(element.Code.GetValueOrDefault(), out _);
            }
        }

        if (catalog.StandardCount > 0)
        {
            Ask(catalog, catalog.StandardAt(random.Next(catalog.StandardCount)), catalog.StandardAt(random.Next(catalog.StandardCount)));
        }

        return true;
    }

    private static void Ask(CompetencyCatalog catalog, CompetencyStandard one, CompetencyStandard other)
    {
        _ = catalog.TryGet(one.Title, out _);
        _ = catalog.Find("a");
        _ = catalog.MostSimilar(one, 5, new SimilarityOptions { Measure = SimilarityMeasures.Jaccard });
        _ = catalog.MostSimilar(one, 5, new SimilarityOptions { Weights = ConceptWeightings.InverseFrequency });
        _ = catalog.MostSimilar(one, 5);
        Show(catalog.Gap(one, other));
        _ = one.ToHtml();
        CompetencyProfile profile = catalog.Profile(
            "a", [other.Title, "K01 食品衛生", .. other.Elements.Take(5).Select(static element => element.Title)]);
        _ = catalog.MostSimilar(profile, 5);
        Show(catalog.Gap(profile, one));
        if (one.Elements.Length > 1)
        {
            _ = catalog.Explain(one.Elements[0], one.Elements[1]).ToString();
        }
    }

    private static void Show(GapReport gap)
    {
        _ = gap.Items.Length;
        _ = gap.ToHtml();
        _ = JsonAnswer.Gap(gap, isExplained: true, learningSteps: 3).WriteText();
    }
}
