namespace Competency.Architecture.Tests;

/// <summary>What breaks a rule, one line each, all of it shown.</summary>
internal static class Breaches
{
    public static void None(IEnumerable<string> breaches)
    {
        string[] all = [.. breaches.Distinct(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, $"{all.Length} breaches:\n{string.Join('\n', all)}");
    }
}
