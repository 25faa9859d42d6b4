using PickleGen;

namespace FiveYearOldPickles.Models;

[Pickleable("helpdesk.models.Priority")]
public enum Priority
{
    Low = 1,
    Normal,
    High,
}
