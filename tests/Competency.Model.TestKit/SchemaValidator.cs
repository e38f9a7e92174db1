using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Competency.Model.TestKit;

/// <summary>
/// The keywords of JSON Schema 2020-12 that the project's schemas use. A keyword that it does not know is an error, never ignored.
/// </summary>
public sealed class SchemaValidator
{
    private readonly JsonElement _root;
    private readonly List<string> _errors = [];

    private SchemaValidator(JsonElement root) => _root = root;

    public static IReadOnlyList<string> Validate(JsonElement schema, JsonElement value)
    {
        SchemaValidator validator = new(schema);
        validator.Check(schema, value, "");
        return validator._errors;
    }

    private void Check(JsonElement schema, JsonElement value, string at)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            Check(keyword.Name, keyword.Value, schema, value, at);
        }
    }

    private void Check(string keyword, JsonElement expected, JsonElement schema, JsonElement value, string at)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                break;
            case "type":
                Demand(HasType(value, expected.GetString()!), at, $"is not {expected}");
                break;
            case "const":
                Demand(JsonElement.DeepEquals(value, expected), at, $"is not {expected}");
                break;
            case "enum":
                Demand(expected.EnumerateArray().Any(each => JsonElement.DeepEquals(each, value)), at, "is none of the enumeration");
                break;
            case "pattern":
                Demand(value.ValueKind != JsonValueKind.String || Regex.IsMatch(
                    value.GetString()!,
                    expected.GetString()!,
                    RegexOptions.CultureInvariant,
                    TimeSpan.FromSeconds(10)), at, "has not the pattern");
                break;
            case "minimum":
                Demand(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= expected.GetDouble(), at, "is too small");
                break;
            case "maximum":
                Demand(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= expected.GetDouble(), at, "is too large");
                break;
            case "required":
                CheckRequired(expected, value, at);
                break;
            case "properties":
                CheckProperties(expected, value, at);
                break;
            case "additionalProperties":
                CheckAdditional(expected, schema, value, at);
                break;
            case "items":
                CheckItems(expected, value, at);
                break;
            case "$ref":
                Check(_root.GetProperty("$defs").GetProperty(expected.GetString()!["#/$defs/".Length..]), value, at);
                break;
            case "anyOf":
                Demand(Matches(expected, value) >= 1, at, "matches nothing of anyOf");
                break;
            case "oneOf":
                Demand(Matches(expected, value) == 1, at, "matches not exactly one of oneOf");
                break;
            default:
                _errors.Add($"{at}: the validator does not know the keyword {keyword}");
                break;
        }
    }

    private void CheckRequired(JsonElement names, JsonElement value, string at)
    {
        foreach (JsonElement name in value.ValueKind == JsonValueKind.Object ? names.EnumerateArray() : default)
        {
            Demand(value.TryGetProperty(name.GetString()!, out _), at, $"has no {name}");
        }
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string at)
    {
        foreach (JsonProperty property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default)
        {
            if (properties.TryGetProperty(property.Name, out JsonElement schema))
            {
                Check(schema, property.Value, $"{at}/{property.Name}");
            }
        }
    }

    private void CheckAdditional(JsonElement expected, JsonElement schema, JsonElement value, string at)
    {
        foreach (JsonProperty property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default)
        {
            if (schema.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(property.Name, out _))
            {
                continue;
            }

            Demand(expected.ValueKind != JsonValueKind.False, at, $"has the unknown property {property.Name}");
            if (expected.ValueKind == JsonValueKind.Object)
            {
                Check(expected, property.Value, $"{at}/{property.Name}");
            }
        }
    }

    private void CheckItems(JsonElement schema, JsonElement value, string at)
    {
        int index = 0;
        foreach (JsonElement item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default)
        {
            Check(schema, item, string.Create(CultureInfo.InvariantCulture, $"{at}/{index++}"));
        }
    }

    private int Matches(JsonElement alternatives, JsonElement value) =>
        alternatives.EnumerateArray().Count(alternative =>
        {
            SchemaValidator attempt = new(_root);
            attempt.Check(alternative, value, "");
            _errors.AddRange(attempt._errors.Where(static error => error.Contains("does not know the keyword", StringComparison.Ordinal)));
            return attempt._errors.Count == 0;
        });

    private void Demand(bool holds, string at, string message)
    {
        if (!holds)
        {
            _errors.Add($"{at}: {message}");
        }
    }

    private static bool HasType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };
}
