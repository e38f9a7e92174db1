using System.Buffers;
using Competency.Model.Csv.Icap;

namespace Competency.Model.Csv.Tests.Icap;

public sealed class CellTextsTests
{
    private const int Bytes = 5000;

    /// <summary>Given back twice, the same characters would be lent to two readers at once.</summary>
    [Fact]
    public void Characters_are_given_back_once_even_if_there_is_no_memory_for_more()
    {
        CellTexts texts = new();
        texts.Turn(Bytes);
        texts.Turn(Bytes);
        Assert.ThrowsAny<OutOfMemoryException>(() => texts.Turn(int.MaxValue));
        texts.Release();

        char[][] lent = [.. Enumerable.Range(0, 4).Select(static _ => ArrayPool<char>.Shared.Rent(Bytes))];
        Assert.Equal(lent.Length, lent.Distinct().Count());
        Array.ForEach(lent, static characters => ArrayPool<char>.Shared.Return(characters));
    }
}
