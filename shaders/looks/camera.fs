/*{
    "DESCRIPTION": "What the camera sees, as bright and as colourful as you like.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        {
            "NAME": "picture",
            "TYPE": "image",
            "SOURCE": "camera"
        },
        {
            "NAME": "dim",
            "LABEL": "Brightness",
            "TYPE": "float",
            "DEFAULT": 1.0,
            "MIN": 0.0,
            "MAX": 1.0,
            "HINT": "0 is a dark room, 1 the picture as it is"
        },
        {
            "NAME": "saturation",
            "LABEL": "Saturation",
            "TYPE": "float",
            "DEFAULT": 1.0,
            "MIN": 0.0,
            "MAX": 2.0,
            "HINT": "0 is grey, 1 the picture as it is"
        }
    ]
}*/

void main() {
    vec3 seen = IMG_THIS_PIXEL(picture).rgb;
    float grey = dot(seen, vec3(0.2126, 0.7152, 0.0722));
    gl_FragColor = vec4(dim * mix(vec3(grey), seen, saturation), 1.0);
}
