using PickleGen;

namespace FiveYearOldPickles.Models;

[Pickleable("helpdesk.models.Person")]
public partial class Person
{
    public required string Name { get; init; }

    public string? Mail { get; init; }
}
