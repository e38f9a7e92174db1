using System.Text.Json;

namespace Competency.Cli.Tests;

/// <summary>What tests ask about JSON.</summary>
internal static class JsonAssert
{
    /// <summary>Asserts the names of an object's properties, in their order.</summary>
    public static void Properties(JsonElement element, params string[] expected) =>
        Assert.Equal(expected, element.EnumerateObject().Select(static property => property.Name));

    public static JsonElement[] Items(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static bool Has(this JsonElement element, string name) => element.TryGetProperty(name, out _);

    public static string[] Texts(this JsonElement element, string name) =>
        [.. element.Items(name).Select(static item => item.GetString()!)];
}
