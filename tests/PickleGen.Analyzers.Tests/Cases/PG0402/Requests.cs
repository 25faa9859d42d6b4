using System.IO;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PickleGen;

namespace Microsoft.AspNetCore.Http
{
    public abstract class HttpRequest
    {
        public abstract Stream Body { get; set; }
    }

    public interface IFormFile
    {
        Stream OpenReadStream();
    }
}

namespace Microsoft.AspNetCore.Mvc
{
    [System.AttributeUsage(System.AttributeTargets.Parameter)]
    public sealed class FromBodyAttribute : System.Attribute;
}

namespace Shop
{
    public sealed class Controller
    {
        public object? Body(HttpRequest request) => Pickle.Load(request.Body, {|PG0402:PickleOptions.Trusted|});

        public object? File(IFormFile file) => Pickle.Load(file.OpenReadStream(), {|PG0402:PickleOptions.Trusted|});

        public object? Action([FromBody] byte[] data) => Pickle.Loads(data, {|PG0402:PickleOptions.Trusted|});
    }
}
